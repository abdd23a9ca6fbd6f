nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V7wornOut4TestfMp_.swift:5:99-5:109
