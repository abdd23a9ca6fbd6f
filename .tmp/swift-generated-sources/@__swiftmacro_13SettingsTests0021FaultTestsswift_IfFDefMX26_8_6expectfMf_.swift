Testing.__checkBinaryOperation(found.count,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.count"),"==",.__fromSyntaxNode("3")),comments: ["two duplicate keys and one bad value are told as \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:27:9-27:95
