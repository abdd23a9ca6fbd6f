nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V3gap4TestfMp_.swift:4:153-4:163
