nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests04SizeB0V6files_4TestfMp_.swift:5:99-5:109
