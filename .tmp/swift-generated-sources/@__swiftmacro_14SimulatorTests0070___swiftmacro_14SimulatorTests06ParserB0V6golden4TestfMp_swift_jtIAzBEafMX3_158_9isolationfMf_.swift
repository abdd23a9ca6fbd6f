nil                                                                                                                             

// original-source-range: @__swiftmacro_14SimulatorTests06ParserB0V6golden4TestfMp_.swift:4:159-4:169
