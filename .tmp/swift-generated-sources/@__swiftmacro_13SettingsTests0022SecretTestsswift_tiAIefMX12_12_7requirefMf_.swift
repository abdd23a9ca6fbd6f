Testing.__checkValue(made,expression: .__fromSyntaxNode("made"),comments: ["no temporary directory"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:13:13-13:53
