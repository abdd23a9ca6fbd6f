nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V9oneChange4TestfMp_.swift:4:156-4:166
