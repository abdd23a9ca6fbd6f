Testing.__checkBinaryOperation(first.changed.isEmpty,{ $0 && $1() },first.missing.isEmpty,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.changed.isEmpty"),"&&",.__fromSyntaxNode("first.missing.isEmpty")),comments: ["a failed run changed facts"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:34:9-34:94
