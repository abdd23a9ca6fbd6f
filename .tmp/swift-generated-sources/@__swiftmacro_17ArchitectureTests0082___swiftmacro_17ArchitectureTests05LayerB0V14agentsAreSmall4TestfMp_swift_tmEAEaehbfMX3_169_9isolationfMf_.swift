nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V14agentsAreSmall4TestfMp_.swift:4:170-4:180
