nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests013RunnerRubbishC0V12leftChildren4TestfMp_.swift:4:173-4:183
