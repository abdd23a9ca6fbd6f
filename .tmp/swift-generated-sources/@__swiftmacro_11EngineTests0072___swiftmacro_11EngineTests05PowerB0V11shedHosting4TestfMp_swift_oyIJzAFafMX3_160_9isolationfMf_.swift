nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V11shedHosting4TestfMp_.swift:4:161-4:171
