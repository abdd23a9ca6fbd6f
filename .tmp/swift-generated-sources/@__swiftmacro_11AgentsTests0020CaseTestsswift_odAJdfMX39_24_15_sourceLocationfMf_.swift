Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/AgentsTests/CaseTests.swift:40:25-40:41
