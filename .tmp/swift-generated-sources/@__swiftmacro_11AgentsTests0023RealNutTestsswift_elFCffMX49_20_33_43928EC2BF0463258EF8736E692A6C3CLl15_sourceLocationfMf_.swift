Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:50:21-50:37
