nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests05ModelB0V7oneNode4TestfMp_.swift:5:99-5:109
