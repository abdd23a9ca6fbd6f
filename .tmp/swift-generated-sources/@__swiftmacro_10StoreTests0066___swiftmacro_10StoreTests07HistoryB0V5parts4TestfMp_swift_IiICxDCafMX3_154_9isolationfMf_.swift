nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V5parts4TestfMp_.swift:4:155-4:165
