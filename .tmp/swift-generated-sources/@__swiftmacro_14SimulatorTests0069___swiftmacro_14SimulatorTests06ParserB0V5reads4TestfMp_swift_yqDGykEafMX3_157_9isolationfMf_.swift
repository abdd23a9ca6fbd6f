nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests06ParserB0V5reads4TestfMp_.swift:4:158-4:168
