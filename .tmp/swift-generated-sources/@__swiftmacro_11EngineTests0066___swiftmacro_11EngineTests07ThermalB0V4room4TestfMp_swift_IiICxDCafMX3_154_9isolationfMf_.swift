nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V4room4TestfMp_.swift:4:155-4:165
