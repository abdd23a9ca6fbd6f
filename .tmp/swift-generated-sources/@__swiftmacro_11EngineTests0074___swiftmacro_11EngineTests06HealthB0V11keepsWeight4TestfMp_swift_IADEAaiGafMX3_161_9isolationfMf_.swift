nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V11keepsWeight4TestfMp_.swift:4:162-4:172
