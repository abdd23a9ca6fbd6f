nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests012GarbledInputB0V8survives4TestfMp_.swift:3:163-3:173
