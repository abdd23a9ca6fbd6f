Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:85:29-85:45
