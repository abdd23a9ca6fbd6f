nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V16shedGainsNothing4TestfMp_.swift:4:166-4:176
