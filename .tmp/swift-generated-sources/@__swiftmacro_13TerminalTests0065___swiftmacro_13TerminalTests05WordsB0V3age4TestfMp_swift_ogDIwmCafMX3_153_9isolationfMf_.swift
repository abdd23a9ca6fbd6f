nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V3age4TestfMp_.swift:4:154-4:164
