nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V8fullDisk4TestfMp_.swift:4:158-4:168
