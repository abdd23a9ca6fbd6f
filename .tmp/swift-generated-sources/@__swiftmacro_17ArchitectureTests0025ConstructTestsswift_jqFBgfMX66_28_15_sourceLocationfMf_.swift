Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:67:29-67:45
