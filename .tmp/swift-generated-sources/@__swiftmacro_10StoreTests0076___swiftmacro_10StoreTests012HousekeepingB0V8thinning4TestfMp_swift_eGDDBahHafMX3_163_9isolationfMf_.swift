nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V8thinning4TestfMp_.swift:4:164-4:174
