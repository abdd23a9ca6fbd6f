nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V13environmental4TestfMp_.swift:4:165-4:175
