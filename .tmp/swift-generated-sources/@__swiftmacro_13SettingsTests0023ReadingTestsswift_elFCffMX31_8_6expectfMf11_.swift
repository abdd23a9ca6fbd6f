Testing.__checkBinaryOperation(settings.policy.healthMoves,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.policy.healthMoves"),"==",.__fromSyntaxNode("false")),comments: ["a switch is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:32:9-32:78
