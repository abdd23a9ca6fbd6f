nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests05PowerB0V12nonEssential4TestfMp_.swift:5:99-5:109
