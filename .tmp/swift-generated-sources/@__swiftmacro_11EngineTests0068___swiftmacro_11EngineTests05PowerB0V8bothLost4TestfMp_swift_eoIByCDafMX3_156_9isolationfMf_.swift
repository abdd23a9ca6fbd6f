nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V8bothLost4TestfMp_.swift:4:157-4:167
