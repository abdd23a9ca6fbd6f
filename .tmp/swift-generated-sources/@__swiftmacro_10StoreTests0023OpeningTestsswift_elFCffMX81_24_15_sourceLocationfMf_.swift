Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:82:25-82:41
