Testing.__checkClosureCall(throws: SettingsError.unreadable(path: directory, because: "it is not a file"),performing: {
            try Settings.load(path: self.directory)
        },expression: .__fromSyntaxNode("try Settings.load(path: self.directory)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:71:9-73:10
