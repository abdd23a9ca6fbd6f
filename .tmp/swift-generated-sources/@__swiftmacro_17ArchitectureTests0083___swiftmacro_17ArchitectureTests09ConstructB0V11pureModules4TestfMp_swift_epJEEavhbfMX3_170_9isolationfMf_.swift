nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests09ConstructB0V11pureModules4TestfMp_.swift:4:171-4:181
