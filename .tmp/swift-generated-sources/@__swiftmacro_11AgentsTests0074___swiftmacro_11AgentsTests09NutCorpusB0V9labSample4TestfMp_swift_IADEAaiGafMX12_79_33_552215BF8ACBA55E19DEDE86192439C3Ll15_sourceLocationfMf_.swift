Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V9labSample4TestfMp_.swift:13:80-13:96
