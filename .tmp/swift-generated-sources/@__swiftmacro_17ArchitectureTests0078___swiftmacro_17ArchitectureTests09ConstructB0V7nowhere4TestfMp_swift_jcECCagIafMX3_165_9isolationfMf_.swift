nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests09ConstructB0V7nowhere4TestfMp_.swift:4:166-4:176
