nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05TableB0V7hanging4TestfMp_.swift:4:158-4:168
