nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests013RunnerRubbishC0V7rubbish4TestfMp_.swift:4:167-4:177
