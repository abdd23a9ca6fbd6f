nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V6memory4TestfMp_.swift:4:156-4:166
