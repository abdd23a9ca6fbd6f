Testing.__checkBinaryOperation(settings.site.anvil,{ $0 == $1() },"dock-7",expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.site.anvil"),"==",.__fromStringLiteral(#""dock-7""#, "dock-7")),comments: ["the site does not have the Anvil's name"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:30:9-30:92
