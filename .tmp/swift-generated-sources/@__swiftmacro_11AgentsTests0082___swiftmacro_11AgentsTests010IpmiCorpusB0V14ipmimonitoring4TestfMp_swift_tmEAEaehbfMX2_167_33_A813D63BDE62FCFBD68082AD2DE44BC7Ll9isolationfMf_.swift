nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V14ipmimonitoring4TestfMp_.swift:3:168-3:178
