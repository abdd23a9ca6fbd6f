nil                                                                                                                             

// original-source-range: @__swiftmacro_17ArchitectureTests04SizeB0V6counts4TestfMp_.swift:4:160-4:170
