nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V12twoProcesses4TestfMp_.swift:4:97-4:107
