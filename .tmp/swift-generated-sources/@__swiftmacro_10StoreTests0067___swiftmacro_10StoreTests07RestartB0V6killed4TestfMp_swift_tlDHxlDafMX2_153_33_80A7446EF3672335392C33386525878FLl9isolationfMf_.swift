nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V6killed4TestfMp_.swift:3:154-3:164
