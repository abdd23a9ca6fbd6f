nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V7numbers4TestfMp_.swift:4:163-4:173
