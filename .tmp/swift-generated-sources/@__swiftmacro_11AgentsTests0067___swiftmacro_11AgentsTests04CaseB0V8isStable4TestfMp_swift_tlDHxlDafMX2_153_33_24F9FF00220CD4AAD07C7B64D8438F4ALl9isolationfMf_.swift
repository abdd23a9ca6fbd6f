nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests04CaseB0V8isStable4TestfMp_.swift:3:154-3:164
