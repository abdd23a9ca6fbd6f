nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V4same4TestfMp_.swift:5:99-5:109
