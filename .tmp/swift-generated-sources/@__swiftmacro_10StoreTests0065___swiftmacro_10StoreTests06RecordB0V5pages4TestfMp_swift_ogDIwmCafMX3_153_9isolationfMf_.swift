nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests06RecordB0V5pages4TestfMp_.swift:4:154-4:164
