nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V10untilFails4TestfMp_.swift:4:163-4:173
