Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_.swift:13:113-13:129
