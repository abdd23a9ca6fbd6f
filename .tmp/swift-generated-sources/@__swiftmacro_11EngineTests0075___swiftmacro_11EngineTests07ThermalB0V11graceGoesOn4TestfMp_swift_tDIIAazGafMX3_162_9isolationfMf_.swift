nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V11graceGoesOn4TestfMp_.swift:4:163-4:173
