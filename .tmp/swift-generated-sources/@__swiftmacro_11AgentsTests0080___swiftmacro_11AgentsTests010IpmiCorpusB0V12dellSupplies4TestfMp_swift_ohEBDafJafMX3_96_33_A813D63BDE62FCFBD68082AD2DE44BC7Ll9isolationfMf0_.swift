nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_.swift:4:97-4:107
