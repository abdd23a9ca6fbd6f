nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests06ReturnB0V16startsAfterFence4TestfMp_.swift:4:167-4:177
