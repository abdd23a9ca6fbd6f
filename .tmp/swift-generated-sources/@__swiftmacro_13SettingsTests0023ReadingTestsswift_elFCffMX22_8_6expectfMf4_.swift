Testing.__checkBinaryOperation(settings.agents.settings["scan-ipmi@rack2"]?["address"],{ $0 == $1() },.text("10.0.0.12"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.agents.settings["scan-ipmi@rack2"]?["address"]"#),"==",.__fromSyntaxNode(#".text("10.0.0.12")"#)),comments: ["an agent's instance is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:23:9-23:130
