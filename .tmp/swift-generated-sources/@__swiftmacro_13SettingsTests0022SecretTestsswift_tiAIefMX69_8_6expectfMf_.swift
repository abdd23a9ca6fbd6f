Testing.__checkClosureCall(throws: SettingsError.absent(path: "\(directory)/none"),performing: { try Settings.load(path: "\(self.directory)/none") },expression: .__fromSyntaxNode(#"try Settings.load(path: "\(self.directory)/none")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:70:9-70:127
