nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V6notFit4TestfMp_.swift:4:156-4:166
