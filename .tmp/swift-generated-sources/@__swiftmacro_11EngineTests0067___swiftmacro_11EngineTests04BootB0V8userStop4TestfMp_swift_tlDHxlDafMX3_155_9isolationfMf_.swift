nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V8userStop4TestfMp_.swift:4:156-4:166
