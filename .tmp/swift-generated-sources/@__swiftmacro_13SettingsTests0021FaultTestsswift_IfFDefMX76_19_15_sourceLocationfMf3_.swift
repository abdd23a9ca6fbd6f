Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:77:20-77:36
