nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08PropertyB0V8mirrored4TestfMp_.swift:4:160-4:170
