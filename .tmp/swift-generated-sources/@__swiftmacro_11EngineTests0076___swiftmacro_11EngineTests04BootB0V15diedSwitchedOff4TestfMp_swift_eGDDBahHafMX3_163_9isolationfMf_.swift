nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V15diedSwitchedOff4TestfMp_.swift:4:164-4:174
