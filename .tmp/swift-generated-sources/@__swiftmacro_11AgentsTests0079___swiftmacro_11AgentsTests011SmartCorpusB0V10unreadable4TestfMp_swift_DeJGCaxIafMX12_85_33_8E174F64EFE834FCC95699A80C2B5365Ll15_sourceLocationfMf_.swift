Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests011SmartCorpusB0V10unreadable4TestfMp_.swift:13:86-13:102
