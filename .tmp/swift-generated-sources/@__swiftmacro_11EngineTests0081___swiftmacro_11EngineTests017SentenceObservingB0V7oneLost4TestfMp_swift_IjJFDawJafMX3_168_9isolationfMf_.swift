nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests017SentenceObservingB0V7oneLost4TestfMp_.swift:4:169-4:179
