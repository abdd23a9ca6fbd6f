nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V9blindHeat4TestfMp_.swift:4:162-4:172
