nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V6steady4TestfMp_.swift:4:153-4:163
