nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V8twoNodes4TestfMp_.swift:4:160-4:170
