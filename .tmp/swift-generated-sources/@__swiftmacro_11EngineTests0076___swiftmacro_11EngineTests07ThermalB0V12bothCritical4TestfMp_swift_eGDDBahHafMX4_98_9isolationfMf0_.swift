nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V12bothCritical4TestfMp_.swift:5:99-5:109
