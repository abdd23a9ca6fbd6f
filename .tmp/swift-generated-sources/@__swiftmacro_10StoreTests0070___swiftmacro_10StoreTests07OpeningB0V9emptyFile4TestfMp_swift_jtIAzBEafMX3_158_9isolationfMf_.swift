nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V9emptyFile4TestfMp_.swift:4:159-4:169
