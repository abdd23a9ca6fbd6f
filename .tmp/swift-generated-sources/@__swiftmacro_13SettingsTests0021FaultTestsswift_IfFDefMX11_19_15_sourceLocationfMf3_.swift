Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:12:20-12:36
