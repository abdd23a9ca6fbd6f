nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests010IpmiCorpusB0V9labSample4TestfMp_.swift:3:162-3:172
