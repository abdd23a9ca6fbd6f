nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V9labSample4TestfMp_.swift:3:160-3:170
