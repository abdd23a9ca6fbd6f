nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V11graceGoesOn4TestfMp_.swift:5:99-5:109
