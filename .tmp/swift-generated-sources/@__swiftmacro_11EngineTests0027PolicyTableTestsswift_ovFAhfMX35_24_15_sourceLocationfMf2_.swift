Testing.SourceLocation.__here()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTableTests.swift:36:25-36:41
