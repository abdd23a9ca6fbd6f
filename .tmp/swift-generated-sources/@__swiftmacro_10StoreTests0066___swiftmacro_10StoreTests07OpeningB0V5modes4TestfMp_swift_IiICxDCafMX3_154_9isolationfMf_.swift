nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V5modes4TestfMp_.swift:4:155-4:165
