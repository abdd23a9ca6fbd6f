nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests07RealNutB0V10realServer4TestfMp_.swift:3:160-3:170
