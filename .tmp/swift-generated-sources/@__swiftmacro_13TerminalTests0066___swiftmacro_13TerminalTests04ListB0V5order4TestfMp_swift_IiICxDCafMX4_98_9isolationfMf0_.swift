nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests04ListB0V5order4TestfMp_.swift:5:99-5:109
