nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V21importsFollowTheTable4TestfMp_.swift:5:99-5:109
