nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests017SentenceObservingB0V4heat4TestfMp_.swift:5:99-5:109
