nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V7numbers4TestfMp_.swift:5:99-5:109
