nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests04BootB0V6charge4TestfMp_.swift:4:154-4:164
