nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V8priority4TestfMp_.swift:5:99-5:109
