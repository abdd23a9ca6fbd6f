nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceTableB0V4also4TestfMp_.swift:5:99-5:109
