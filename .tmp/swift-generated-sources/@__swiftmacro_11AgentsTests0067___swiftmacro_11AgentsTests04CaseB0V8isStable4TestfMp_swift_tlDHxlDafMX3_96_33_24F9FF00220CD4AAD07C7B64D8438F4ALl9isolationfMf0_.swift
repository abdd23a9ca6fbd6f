nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests04CaseB0V8isStable4TestfMp_.swift:4:97-4:107
