nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V4shed4TestfMp_.swift:4:156-4:166
