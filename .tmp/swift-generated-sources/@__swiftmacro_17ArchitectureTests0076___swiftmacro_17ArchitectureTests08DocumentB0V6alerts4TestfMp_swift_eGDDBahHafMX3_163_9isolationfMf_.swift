nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests08DocumentB0V6alerts4TestfMp_.swift:4:164-4:174
