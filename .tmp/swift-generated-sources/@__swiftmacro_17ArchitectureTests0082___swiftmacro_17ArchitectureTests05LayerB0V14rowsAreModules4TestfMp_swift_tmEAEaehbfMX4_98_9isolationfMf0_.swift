nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V14rowsAreModules4TestfMp_.swift:5:99-5:109
