nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests06ParserB0V5reads4TestfMp_.swift:5:99-5:109
