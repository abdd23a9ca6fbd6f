nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V10coreIsPure4TestfMp_.swift:4:166-4:176
