Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V10allDevices4TestfMp_.swift:13:84-13:100
