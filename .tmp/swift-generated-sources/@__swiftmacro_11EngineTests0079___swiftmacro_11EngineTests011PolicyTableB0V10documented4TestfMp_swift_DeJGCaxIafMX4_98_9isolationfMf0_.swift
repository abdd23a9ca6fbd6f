nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests011PolicyTableB0V10documented4TestfMp_.swift:5:99-5:109
