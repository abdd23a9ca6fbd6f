nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V13strikerSilent4TestfMp_.swift:4:164-4:174
