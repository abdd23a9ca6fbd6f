Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_.swift:13:104-13:120
