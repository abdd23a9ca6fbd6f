Testing.__checkValue(try Settings.parse("anvil: a\n", host: "n1").maintenance == nil,expression: .__fromSyntaxNode(#"try Settings.parse("anvil: a\n", host: "n1").maintenance == nil"#),comments: ["without the key there is maintenance"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:43:9-43:121
