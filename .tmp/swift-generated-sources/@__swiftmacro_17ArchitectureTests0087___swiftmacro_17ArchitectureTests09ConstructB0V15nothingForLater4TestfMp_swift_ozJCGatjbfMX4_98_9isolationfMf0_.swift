nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests09ConstructB0V15nothingForLater4TestfMp_.swift:5:99-5:109
