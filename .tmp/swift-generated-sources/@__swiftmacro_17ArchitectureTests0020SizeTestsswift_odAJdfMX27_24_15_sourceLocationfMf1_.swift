Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:28:25-28:41
