nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V5spike4TestfMp_.swift:4:155-4:165
