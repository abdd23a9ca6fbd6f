nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V7figures4TestfMp_.swift:5:99-5:109
