nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V4twin4TestfMp_.swift:5:99-5:109
