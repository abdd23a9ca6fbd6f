nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06DoctorB0V3ill4TestfMp_.swift:5:99-5:109
