nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V8equality4TestfMp_.swift:4:158-4:168
