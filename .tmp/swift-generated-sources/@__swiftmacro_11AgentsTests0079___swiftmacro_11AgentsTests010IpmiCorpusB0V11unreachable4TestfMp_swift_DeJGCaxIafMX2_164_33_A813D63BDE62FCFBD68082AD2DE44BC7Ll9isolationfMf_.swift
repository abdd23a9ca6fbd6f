nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V11unreachable4TestfMp_.swift:3:165-3:175
