nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceClockB0V5times4TestfMp_.swift:4:163-4:173
