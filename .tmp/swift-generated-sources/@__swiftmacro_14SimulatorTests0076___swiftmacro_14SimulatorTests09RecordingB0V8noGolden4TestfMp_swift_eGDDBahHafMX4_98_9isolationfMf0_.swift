nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests09RecordingB0V8noGolden4TestfMp_.swift:5:99-5:109
