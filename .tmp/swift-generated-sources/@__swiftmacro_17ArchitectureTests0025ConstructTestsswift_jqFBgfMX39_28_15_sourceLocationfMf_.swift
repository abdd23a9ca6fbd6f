Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:40:29-40:45
