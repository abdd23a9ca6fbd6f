Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:74:20-74:36
