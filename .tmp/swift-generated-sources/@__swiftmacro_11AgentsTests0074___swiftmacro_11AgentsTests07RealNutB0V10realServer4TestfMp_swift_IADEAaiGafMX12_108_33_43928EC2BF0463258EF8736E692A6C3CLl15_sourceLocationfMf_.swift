Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests07RealNutB0V10realServer4TestfMp_.swift:13:109-13:125
