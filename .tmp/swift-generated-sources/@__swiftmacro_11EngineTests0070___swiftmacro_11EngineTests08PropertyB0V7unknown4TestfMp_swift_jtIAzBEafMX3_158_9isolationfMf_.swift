nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests08PropertyB0V7unknown4TestfMp_.swift:4:159-4:169
