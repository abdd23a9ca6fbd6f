nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V4same4TestfMp_.swift:4:156-4:166
