nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests06RecordB0V8findings4TestfMp_.swift:4:157-4:167
