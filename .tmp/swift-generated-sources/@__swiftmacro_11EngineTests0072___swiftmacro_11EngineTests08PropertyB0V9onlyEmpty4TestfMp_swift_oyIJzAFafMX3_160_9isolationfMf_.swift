nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08PropertyB0V9onlyEmpty4TestfMp_.swift:4:161-4:171
