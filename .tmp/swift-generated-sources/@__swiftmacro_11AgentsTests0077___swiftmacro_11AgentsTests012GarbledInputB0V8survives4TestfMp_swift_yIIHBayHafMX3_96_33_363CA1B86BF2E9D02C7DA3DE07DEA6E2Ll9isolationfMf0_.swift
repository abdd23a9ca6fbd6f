nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests012GarbledInputB0V8survives4TestfMp_.swift:4:97-4:107
