nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceClockB0V9roundTrip4TestfMp_.swift:4:167-4:177
