nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests04CaseB0V23steadyHostWritesNothing4TestfMp_.swift:3:170-3:180
