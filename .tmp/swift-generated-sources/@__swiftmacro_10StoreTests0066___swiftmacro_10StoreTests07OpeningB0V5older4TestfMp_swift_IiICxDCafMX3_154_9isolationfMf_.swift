nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V5older4TestfMp_.swift:4:155-4:165
