nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_.swift:4:167-4:177
