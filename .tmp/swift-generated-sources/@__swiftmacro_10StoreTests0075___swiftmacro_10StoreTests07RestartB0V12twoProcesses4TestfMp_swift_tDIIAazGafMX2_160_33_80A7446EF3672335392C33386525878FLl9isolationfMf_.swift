nil                                                                                                                             

// original-source-range: @__swiftmacro_10StoreTests07RestartB0V12twoProcesses4TestfMp_.swift:3:161-3:171
