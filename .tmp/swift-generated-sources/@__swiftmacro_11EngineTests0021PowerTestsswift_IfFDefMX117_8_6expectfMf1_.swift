Testing.__checkBinaryOperation(names?.contains("srv1"),{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"names?.contains("srv1")"#),"==",.__fromSyntaxNode("false")),comments: ["a server that a person stopped is started"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:118:9-118:95
