nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V8flapping4TestfMp_.swift:4:158-4:168
