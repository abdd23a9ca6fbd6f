nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests017SentenceObservingB0V9underNeed4TestfMp_.swift:4:171-4:181
