nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V4bare4TestfMp_.swift:4:156-4:166
