nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V9readsKeys4TestfMp_.swift:5:99-5:109
