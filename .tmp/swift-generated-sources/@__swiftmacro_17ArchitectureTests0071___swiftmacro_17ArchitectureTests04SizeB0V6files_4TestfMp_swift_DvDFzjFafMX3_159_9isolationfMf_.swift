nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests04SizeB0V6files_4TestfMp_.swift:4:160-4:170
