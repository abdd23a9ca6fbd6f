nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V10lastHoldUp4TestfMp_.swift:4:160-4:170
