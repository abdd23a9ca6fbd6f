nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V10allDevices4TestfMp_.swift:3:162-3:172
