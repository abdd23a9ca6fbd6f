nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07OpeningB0V8fullDisk4TestfMp_.swift:5:99-5:109
