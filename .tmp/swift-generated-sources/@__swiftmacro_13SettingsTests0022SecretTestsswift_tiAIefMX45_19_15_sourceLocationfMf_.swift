Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:46:20-46:36
