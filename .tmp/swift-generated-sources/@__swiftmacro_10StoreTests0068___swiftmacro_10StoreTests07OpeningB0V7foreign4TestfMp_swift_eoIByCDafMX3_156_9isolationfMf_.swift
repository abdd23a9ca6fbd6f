nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V7foreign4TestfMp_.swift:4:157-4:167
