nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V7refused4TestfMp_.swift:4:157-4:167
