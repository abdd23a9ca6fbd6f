nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V5alone4TestfMp_.swift:4:156-4:166
