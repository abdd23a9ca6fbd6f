Testing.__checkBinaryOperation(settings.site.cords.count == 2,{ $0 && $1() },settings.site.cords.first?.outlet == "3",expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.site.cords.count == 2"),"&&",.__fromSyntaxNode(#"settings.site.cords.first?.outlet == "3""#)),comments: ["cords are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:29:9-29:114
