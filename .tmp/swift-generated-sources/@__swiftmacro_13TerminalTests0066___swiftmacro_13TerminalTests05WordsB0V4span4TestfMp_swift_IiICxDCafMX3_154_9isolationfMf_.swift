nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V4span4TestfMp_.swift:4:155-4:165
