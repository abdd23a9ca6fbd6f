nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V8notLater4TestfMp_.swift:4:155-4:165
