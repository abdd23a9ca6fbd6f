nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V8stopping4TestfMp_.swift:4:160-4:170
