Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:49:20-49:36
