nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests06RecordB0V8decision4TestfMp_.swift:5:99-5:109
