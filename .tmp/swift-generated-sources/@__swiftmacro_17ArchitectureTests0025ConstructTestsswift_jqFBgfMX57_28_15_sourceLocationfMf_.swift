Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:58:29-58:45
