nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V14noForeignPaths4TestfMp_.swift:5:99-5:109
