nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests09RecordingB0V10difference4TestfMp_.swift:4:167-4:177
