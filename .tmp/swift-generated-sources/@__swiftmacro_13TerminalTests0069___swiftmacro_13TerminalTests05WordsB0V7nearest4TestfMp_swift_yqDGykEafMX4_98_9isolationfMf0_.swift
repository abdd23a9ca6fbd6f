nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05WordsB0V7nearest4TestfMp_.swift:5:99-5:109
