nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V12mainsReturns4TestfMp_.swift:4:162-4:172
