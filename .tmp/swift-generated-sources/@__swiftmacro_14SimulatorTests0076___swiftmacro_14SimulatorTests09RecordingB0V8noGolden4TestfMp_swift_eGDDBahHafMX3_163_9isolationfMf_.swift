nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests09RecordingB0V8noGolden4TestfMp_.swift:4:164-4:174
