nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests05LayerB0V20thirdPartyHasOneDoor4TestfMp_.swift:4:176-4:186
