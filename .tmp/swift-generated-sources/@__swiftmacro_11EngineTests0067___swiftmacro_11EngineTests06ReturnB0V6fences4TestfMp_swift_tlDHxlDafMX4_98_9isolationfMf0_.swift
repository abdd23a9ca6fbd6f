nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V6fences4TestfMp_.swift:5:99-5:109
