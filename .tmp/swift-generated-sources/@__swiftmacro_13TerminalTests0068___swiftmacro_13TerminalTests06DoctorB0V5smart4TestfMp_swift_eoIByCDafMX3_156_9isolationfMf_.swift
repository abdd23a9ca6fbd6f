nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06DoctorB0V5smart4TestfMp_.swift:4:157-4:167
