nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests011PolicyTableB0V10documented4TestfMp_.swift:4:167-4:177
