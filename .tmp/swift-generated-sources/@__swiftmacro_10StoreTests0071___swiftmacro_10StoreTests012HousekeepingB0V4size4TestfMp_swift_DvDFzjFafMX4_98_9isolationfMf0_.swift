nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V4size4TestfMp_.swift:5:99-5:109
