Testing.__checkBinaryOperation(settings.anvil,{ $0 == $1() },"dock-7",expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.anvil"),"==",.__fromStringLiteral(#""dock-7""#, "dock-7")),comments: ["the Anvil's name is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:15:9-15:76
