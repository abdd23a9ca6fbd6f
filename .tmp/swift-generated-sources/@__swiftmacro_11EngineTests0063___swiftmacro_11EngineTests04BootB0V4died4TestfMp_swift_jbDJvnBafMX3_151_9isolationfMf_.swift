nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V4died4TestfMp_.swift:4:152-4:162
