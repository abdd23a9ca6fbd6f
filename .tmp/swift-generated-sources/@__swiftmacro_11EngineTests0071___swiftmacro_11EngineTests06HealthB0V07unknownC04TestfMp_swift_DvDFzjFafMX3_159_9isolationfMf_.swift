nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V07unknownC04TestfMp_.swift:4:160-4:170
