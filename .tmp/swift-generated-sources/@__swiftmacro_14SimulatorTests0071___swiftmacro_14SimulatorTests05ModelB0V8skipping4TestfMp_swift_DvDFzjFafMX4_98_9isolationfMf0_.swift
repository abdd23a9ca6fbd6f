nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V8skipping4TestfMp_.swift:5:99-5:109
