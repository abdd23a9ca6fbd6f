nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests04PassB0V7reading4TestfMp_.swift:5:99-5:109
