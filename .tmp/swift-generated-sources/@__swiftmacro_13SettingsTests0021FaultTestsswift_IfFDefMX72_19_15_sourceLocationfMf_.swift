Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:73:20-73:36
