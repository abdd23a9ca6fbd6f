Testing.SourceLocation.__here()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ParserTests.swift:137:25-137:41
