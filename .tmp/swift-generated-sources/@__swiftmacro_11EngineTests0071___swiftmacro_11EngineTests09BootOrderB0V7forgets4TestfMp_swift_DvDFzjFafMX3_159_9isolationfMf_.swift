nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V7forgets4TestfMp_.swift:4:160-4:170
