nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V6notYet4TestfMp_.swift:4:158-4:168
