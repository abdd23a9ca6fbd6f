nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests012HousekeepingB0V4size4TestfMp_.swift:4:160-4:170
