nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V3gap4TestfMp_.swift:5:99-5:109
