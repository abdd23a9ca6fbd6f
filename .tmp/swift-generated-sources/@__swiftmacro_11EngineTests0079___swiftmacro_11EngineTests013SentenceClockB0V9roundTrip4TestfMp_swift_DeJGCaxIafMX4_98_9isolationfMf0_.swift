nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests013SentenceClockB0V9roundTrip4TestfMp_.swift:5:99-5:109
