nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V11steadyMains4TestfMp_.swift:4:160-4:170
