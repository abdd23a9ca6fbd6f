Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_.swift:13:66-13:82
