nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06PolicyB0V6ranges4TestfMp_.swift:4:156-4:166
