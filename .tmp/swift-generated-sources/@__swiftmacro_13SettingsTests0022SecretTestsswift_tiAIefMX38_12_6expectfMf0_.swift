Testing.__checkBinaryOperation(settings.agents.secrets,{ $0 == $1() },["scan-ipmi@rack2.password"],expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.agents.secrets"),"==",.__fromSyntaxNode(#"["scan-ipmi@rack2.password"]"#)),comments: ["'\(text)' is not marked as a secret"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:39:13-39:116
