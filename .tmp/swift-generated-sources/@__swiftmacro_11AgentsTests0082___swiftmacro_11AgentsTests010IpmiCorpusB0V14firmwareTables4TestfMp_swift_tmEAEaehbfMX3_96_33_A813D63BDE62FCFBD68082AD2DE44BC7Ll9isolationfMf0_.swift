nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V14firmwareTables4TestfMp_.swift:4:97-4:107
