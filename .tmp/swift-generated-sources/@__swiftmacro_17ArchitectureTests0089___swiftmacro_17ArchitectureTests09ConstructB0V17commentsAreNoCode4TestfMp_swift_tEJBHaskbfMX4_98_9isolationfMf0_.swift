nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests09ConstructB0V17commentsAreNoCode4TestfMp_.swift:5:99-5:109
