nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests017SentenceObservingB0V9batteries4TestfMp_.swift:4:171-4:181
