nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests04SizeB0V9functions4TestfMp_.swift:4:163-4:173
