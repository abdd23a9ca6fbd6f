Testing.__checkBinaryOperation(first.intents.contains { $0.kind == .withdraw },{ $0 && $1() },asks(first),expression: .__fromBinaryOperation(.__fromSyntaxNode("first.intents.contains { $0.kind == .withdraw }"),"&&",.__fromSyntaxNode("asks(first)")),comments: ["\(rule) does not record its reason first"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:160:13-160:128
