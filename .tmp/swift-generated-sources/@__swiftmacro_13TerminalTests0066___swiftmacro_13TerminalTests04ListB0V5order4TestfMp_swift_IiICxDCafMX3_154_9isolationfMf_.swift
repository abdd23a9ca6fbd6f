nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests04ListB0V5order4TestfMp_.swift:4:155-4:165
