nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V16interruptedMains4TestfMp_.swift:4:165-4:175
