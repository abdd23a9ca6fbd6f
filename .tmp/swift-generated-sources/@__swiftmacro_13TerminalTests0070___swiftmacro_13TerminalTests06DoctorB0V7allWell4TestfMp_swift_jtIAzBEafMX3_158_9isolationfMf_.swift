nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06DoctorB0V7allWell4TestfMp_.swift:4:159-4:169
