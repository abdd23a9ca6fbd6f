nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V11maintenance4TestfMp_.swift:4:164-4:174
