nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V8forecast4TestfMp_.swift:4:161-4:171
