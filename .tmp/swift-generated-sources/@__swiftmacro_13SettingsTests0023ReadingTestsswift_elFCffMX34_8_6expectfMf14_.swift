Testing.__checkBinaryOperation(settings.striker.bind == "::1",{ $0 && $1() },settings.striker.port == 9000,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.striker.bind == "::1""#),"&&",.__fromSyntaxNode("settings.striker.port == 9000")),comments: ["the dashboard's address is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:35:9-35:120
