nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V8recorded4TestfMp_.swift:4:158-4:168
