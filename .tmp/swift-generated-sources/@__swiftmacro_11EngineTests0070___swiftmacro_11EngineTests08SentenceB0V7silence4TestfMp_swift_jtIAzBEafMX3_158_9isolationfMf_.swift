nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V7silence4TestfMp_.swift:4:159-4:169
