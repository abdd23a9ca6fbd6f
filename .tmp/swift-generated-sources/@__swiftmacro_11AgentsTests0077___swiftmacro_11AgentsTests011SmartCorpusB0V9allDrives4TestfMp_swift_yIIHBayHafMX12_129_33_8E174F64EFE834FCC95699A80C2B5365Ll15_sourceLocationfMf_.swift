Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V9allDrives4TestfMp_.swift:13:130-13:146
