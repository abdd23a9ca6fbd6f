Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SiteTests.swift:34:20-34:36
