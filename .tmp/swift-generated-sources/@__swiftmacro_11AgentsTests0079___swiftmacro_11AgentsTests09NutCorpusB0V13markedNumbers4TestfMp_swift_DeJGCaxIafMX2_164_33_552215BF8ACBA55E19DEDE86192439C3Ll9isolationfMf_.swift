nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests09NutCorpusB0V13markedNumbers4TestfMp_.swift:3:165-3:175
