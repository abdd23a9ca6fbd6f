nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V6fences4TestfMp_.swift:4:156-4:166
