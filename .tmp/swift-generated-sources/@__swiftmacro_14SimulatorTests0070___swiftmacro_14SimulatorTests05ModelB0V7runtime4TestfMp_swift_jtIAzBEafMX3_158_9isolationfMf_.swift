nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V7runtime4TestfMp_.swift:4:159-4:169
