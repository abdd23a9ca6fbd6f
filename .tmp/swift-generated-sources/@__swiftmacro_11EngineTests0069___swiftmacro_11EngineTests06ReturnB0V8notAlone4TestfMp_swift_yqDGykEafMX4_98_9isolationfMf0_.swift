nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V8notAlone4TestfMp_.swift:5:99-5:109
