nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06PolicyB0V6ranges4TestfMp_.swift:5:99-5:109
