nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V5value4TestfMp_.swift:4:156-4:166
