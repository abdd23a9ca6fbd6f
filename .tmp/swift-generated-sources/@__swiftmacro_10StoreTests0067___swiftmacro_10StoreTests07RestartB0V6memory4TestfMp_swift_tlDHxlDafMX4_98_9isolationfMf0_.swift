nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V6memory4TestfMp_.swift:5:99-5:109
