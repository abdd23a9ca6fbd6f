nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06HealthB0V9predicted4TestfMp_.swift:5:99-5:109
