nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V7differs4TestfMp_.swift:4:159-4:169
