nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08PropertyB0V9onlyEmpty4TestfMp_.swift:5:99-5:109
