nil                                                                                                                             

// original-source-range: @__swiftmacro_11AgentsTests04CaseB0V18everyAgentHasCases4TestfMp_.swift:5:99-5:109
