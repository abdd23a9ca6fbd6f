nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08SentenceB0V8stopping4TestfMp_.swift:5:99-5:109
