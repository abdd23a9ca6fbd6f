Testing.__checkBinaryOperation(value,{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("value"),"==",.__fromSyntaxNode("expected")),comments: ["'\(text)' is read as \(value), not \(expected)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:73:9-73:85
