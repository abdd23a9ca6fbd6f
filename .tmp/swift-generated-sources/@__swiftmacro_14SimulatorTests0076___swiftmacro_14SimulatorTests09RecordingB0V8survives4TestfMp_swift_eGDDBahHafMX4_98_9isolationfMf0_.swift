nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests09RecordingB0V8survives4TestfMp_.swift:5:99-5:109
