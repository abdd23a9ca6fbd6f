nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests04CaseB0V21givesTheLinesBesideIt4TestfMp_.swift:3:168-3:178
