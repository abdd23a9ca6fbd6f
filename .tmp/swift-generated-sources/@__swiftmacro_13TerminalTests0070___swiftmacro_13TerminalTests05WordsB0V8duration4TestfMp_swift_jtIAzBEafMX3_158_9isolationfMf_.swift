nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V8duration4TestfMp_.swift:4:159-4:169
