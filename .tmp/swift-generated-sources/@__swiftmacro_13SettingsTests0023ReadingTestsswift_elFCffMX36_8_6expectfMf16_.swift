Testing.__checkBinaryOperation(settings.maintenance?.handsOff,{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.maintenance?.handsOff"),"==",.__fromSyntaxNode("true")),comments: ["hands off is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:37:9-37:81
