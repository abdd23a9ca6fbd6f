nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V6absent4TestfMp_.swift:4:156-4:166
