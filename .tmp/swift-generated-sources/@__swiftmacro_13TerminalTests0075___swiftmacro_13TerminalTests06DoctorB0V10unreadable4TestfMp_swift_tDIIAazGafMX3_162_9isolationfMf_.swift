nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06DoctorB0V10unreadable4TestfMp_.swift:4:163-4:173
