nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests09RecordingB0V14recordingFails4TestfMp_.swift:4:171-4:181
