nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests06RecordB0V8decision4TestfMp_.swift:4:157-4:167
