Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:33:20-33:36
