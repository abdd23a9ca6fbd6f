nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V6ownUPS4TestfMp_.swift:4:159-4:169
