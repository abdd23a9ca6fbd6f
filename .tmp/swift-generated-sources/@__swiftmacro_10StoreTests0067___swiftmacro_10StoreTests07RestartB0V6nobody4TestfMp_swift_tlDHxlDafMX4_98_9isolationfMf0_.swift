nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V6nobody4TestfMp_.swift:5:99-5:109
