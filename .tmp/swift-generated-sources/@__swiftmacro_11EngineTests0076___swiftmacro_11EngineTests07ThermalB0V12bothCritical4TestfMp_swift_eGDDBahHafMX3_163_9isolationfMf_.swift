nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests07ThermalB0V12bothCritical4TestfMp_.swift:4:164-4:174
