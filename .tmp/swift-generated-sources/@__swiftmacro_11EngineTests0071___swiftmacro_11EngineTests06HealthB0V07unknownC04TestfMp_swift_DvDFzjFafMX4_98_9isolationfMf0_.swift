nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V07unknownC04TestfMp_.swift:5:99-5:109
