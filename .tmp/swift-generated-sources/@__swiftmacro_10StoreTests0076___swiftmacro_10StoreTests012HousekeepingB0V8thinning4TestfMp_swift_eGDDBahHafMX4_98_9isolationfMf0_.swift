nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V8thinning4TestfMp_.swift:5:99-5:109
