nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests07RealNutB0V10realServer4TestfMp_.swift:4:97-4:107
