nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V5older4TestfMp_.swift:5:99-5:109
