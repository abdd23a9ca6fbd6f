nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V5spike4TestfMp_.swift:5:99-5:109
