nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V16shedGainsNothing4TestfMp_.swift:5:99-5:109
