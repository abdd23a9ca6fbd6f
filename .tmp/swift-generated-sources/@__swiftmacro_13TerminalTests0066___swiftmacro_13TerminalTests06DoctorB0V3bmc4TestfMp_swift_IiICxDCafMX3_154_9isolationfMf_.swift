nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06DoctorB0V3bmc4TestfMp_.swift:4:155-4:165
