nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V8separate4TestfMp_.swift:5:99-5:109
