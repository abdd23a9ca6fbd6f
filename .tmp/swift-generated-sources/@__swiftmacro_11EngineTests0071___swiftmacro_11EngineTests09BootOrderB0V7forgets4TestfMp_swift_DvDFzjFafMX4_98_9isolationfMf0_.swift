nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V7forgets4TestfMp_.swift:5:99-5:109
