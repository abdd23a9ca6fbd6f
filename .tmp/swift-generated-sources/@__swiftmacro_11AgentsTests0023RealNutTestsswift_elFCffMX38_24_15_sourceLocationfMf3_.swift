Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:39:25-39:41
