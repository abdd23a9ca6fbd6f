nil                                                                                                                             

// original-source-range: @__swiftmacro_11EngineTests09BootOrderB0V16restartedStriker4TestfMp_.swift:5:99-5:109
