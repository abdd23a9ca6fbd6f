nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceTableB0V4also4TestfMp_.swift:4:162-4:172
