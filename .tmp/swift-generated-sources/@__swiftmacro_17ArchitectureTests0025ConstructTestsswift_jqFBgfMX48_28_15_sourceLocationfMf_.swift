Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:49:29-49:45
