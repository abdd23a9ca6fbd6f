Testing.__checkClosureCall(throws: SettingsError.unreadable(path: long, because: "it is longer than 1048576 bytes"),performing: {
            try Settings.load(path: long)
        },expression: .__fromSyntaxNode("try Settings.load(path: long)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:75:9-77:10
