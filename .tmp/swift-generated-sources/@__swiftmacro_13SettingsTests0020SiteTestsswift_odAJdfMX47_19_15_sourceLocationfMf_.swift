Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:48:20-48:36
