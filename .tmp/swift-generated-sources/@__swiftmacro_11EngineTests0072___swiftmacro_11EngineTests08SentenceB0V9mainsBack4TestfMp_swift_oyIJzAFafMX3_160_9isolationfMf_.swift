nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V9mainsBack4TestfMp_.swift:4:161-4:171
