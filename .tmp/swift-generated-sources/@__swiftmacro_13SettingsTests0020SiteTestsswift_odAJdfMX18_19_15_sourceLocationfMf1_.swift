Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:19:20-19:36
