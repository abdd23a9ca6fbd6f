nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests0023RestartTestsswift_elFCffMX133_14_6expectfMf_.swift:3:97-3:107
