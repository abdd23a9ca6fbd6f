nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V5links4TestfMp_.swift:4:163-4:173
