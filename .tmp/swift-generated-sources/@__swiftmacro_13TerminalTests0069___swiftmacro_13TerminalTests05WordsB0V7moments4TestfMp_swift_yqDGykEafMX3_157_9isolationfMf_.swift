nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V7moments4TestfMp_.swift:4:158-4:168
