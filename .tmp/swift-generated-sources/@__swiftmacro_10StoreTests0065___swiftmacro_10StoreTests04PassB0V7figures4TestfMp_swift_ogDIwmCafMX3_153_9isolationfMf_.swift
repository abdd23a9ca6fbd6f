nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V7figures4TestfMp_.swift:4:154-4:164
