nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_.swift:5:99-5:109
