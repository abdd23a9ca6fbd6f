Testing.__checkBinaryOperation(settings.agents.settings["scan-ipmi@rack2"],{ $0 == $1() },["password": .text("open sesame")],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.agents.settings["scan-ipmi@rack2"]"#),"==",.__fromSyntaxNode(#"["password": .text("open sesame")]"#)),comments: ["'\(text)' is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:38:13-38:128
