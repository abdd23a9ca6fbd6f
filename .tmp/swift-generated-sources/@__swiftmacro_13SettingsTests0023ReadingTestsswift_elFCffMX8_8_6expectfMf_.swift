Testing.__checkValue(try Settings.parse(text, host: "n1") == Settings(host: "n1"),expression: .__fromSyntaxNode(#"try Settings.parse(text, host: "n1") == Settings(host: "n1")"#),comments: ["an empty configuration is not the default one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:9:9-9:127
