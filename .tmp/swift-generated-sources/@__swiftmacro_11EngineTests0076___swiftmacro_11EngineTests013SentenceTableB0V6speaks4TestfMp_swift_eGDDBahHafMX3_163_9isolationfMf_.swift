nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceTableB0V6speaks4TestfMp_.swift:4:164-4:174
