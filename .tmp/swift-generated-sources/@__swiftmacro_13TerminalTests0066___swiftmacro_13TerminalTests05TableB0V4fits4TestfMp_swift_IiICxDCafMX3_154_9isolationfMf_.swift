nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05TableB0V4fits4TestfMp_.swift:4:155-4:165
