Testing.__checkBinaryOperation(because.hasSuffix("."),{ $0 || $1() },because.hasSuffix(")"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"because.hasSuffix(".")"#),"||",.__fromSyntaxNode(#"because.hasSuffix(")")"#)),comments: ["no sentence: \(because)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:111:17-111:101
