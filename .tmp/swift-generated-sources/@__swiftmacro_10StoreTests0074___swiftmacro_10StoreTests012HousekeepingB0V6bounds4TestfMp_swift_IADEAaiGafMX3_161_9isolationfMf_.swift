nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V6bounds4TestfMp_.swift:4:162-4:172
