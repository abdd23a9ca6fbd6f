Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:36:29-36:45
