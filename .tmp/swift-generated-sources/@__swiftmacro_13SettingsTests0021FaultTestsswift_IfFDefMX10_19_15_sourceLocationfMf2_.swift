Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:11:20-11:36
