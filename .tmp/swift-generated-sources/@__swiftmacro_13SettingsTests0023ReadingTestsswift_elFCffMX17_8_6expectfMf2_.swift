Testing.__checkBinaryOperation(settings.agents.disabled,{ $0 == $1() },["scan-smart"],expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.agents.disabled"),"==",.__fromSyntaxNode(#"["scan-smart"]"#)),comments: ["disabled agents are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:18:9-18:92
