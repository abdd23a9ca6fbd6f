nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07HistoryB0V6widths4TestfMp_.swift:4:156-4:166
