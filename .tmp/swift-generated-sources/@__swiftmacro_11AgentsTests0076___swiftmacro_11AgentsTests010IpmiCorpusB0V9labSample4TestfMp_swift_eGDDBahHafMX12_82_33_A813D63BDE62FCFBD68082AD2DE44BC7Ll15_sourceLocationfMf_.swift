Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V9labSample4TestfMp_.swift:13:83-13:99
