nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests06ReplayB0V6status4TestfMp_.swift:5:99-5:109
