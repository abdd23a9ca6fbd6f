Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_.swift:13:102-13:118
