nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V4hook4TestfMp_.swift:4:156-4:166
