nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V5equal4TestfMp_.swift:4:155-4:165
