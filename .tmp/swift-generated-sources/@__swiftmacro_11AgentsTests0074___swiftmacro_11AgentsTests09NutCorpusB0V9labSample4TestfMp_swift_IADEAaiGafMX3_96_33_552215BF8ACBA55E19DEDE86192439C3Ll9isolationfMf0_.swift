nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V9labSample4TestfMp_.swift:4:97-4:107
