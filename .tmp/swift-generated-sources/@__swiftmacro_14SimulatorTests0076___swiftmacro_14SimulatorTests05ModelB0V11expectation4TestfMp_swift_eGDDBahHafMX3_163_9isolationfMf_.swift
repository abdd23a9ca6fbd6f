nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V11expectation4TestfMp_.swift:4:164-4:174
