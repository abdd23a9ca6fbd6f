nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V13oneSourceLost4TestfMp_.swift:4:166-4:176
