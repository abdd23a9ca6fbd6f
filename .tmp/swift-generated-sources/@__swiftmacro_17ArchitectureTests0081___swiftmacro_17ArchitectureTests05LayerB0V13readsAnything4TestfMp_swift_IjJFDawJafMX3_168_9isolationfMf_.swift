nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V13readsAnything4TestfMp_.swift:4:169-4:179
