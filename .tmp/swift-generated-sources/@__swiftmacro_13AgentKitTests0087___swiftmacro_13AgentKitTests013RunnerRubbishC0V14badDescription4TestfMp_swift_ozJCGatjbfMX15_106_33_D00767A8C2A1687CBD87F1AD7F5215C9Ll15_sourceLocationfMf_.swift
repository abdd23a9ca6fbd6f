Testing.SourceLocation.__here()

// original-source-range: @__swiftmacro_13AgentKitTests013RunnerRubbishC0V14badDescription4TestfMp_.swift:16:107-16:123
