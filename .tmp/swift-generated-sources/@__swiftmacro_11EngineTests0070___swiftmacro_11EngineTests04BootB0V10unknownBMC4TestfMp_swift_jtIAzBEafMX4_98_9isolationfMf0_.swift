nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V10unknownBMC4TestfMp_.swift:5:99-5:109
