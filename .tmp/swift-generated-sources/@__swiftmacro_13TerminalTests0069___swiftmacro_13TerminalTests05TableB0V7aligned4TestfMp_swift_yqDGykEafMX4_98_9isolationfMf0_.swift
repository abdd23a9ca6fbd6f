nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests05TableB0V7aligned4TestfMp_.swift:5:99-5:109
