Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:165:29-165:45
