nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_.swift:4:175-4:185
