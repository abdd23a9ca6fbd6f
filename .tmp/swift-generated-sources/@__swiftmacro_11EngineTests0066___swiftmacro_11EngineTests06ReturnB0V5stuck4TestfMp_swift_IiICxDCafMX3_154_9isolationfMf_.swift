nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V5stuck4TestfMp_.swift:4:155-4:165
