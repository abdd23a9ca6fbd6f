Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_.swift:13:90-13:106
