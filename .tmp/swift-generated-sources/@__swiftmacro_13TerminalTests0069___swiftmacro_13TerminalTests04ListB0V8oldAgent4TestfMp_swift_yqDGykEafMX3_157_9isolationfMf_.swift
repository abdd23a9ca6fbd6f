nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests04ListB0V8oldAgent4TestfMp_.swift:4:158-4:168
