nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V10startOrder4TestfMp_.swift:4:161-4:171
