nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V10forgetting4TestfMp_.swift:4:167-4:177
