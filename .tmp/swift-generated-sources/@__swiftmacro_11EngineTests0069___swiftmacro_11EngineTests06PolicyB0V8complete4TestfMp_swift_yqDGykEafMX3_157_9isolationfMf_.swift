nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06PolicyB0V8complete4TestfMp_.swift:4:158-4:168
