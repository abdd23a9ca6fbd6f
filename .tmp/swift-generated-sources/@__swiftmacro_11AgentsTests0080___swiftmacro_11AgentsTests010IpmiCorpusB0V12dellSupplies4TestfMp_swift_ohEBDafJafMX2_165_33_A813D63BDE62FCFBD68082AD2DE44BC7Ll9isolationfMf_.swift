nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V12dellSupplies4TestfMp_.swift:3:166-3:176
