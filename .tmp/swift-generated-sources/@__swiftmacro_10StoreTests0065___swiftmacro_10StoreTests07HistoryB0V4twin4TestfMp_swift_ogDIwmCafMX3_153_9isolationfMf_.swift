nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V4twin4TestfMp_.swift:4:154-4:164
