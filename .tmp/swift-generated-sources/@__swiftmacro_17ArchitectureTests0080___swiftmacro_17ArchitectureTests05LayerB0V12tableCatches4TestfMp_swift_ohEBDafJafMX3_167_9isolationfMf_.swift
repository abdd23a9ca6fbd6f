nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V12tableCatches4TestfMp_.swift:4:168-4:178
