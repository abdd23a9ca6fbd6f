nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V5blind4TestfMp_.swift:4:154-4:164
