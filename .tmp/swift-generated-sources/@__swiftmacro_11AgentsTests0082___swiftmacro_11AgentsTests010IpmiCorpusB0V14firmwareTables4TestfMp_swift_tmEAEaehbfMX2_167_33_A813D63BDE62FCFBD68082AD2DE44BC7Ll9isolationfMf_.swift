nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_.swift:3:168-3:178
