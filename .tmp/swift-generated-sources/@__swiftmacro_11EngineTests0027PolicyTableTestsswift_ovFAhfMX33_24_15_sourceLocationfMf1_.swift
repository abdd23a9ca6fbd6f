Testing.SourceLocation.__here()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTableTests.swift:34:25-34:41
