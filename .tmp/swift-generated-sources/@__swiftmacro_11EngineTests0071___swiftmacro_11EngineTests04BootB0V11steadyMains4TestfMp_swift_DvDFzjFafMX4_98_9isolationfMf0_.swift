nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V11steadyMains4TestfMp_.swift:5:99-5:109
