nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V3why4TestfMp_.swift:4:155-4:165
