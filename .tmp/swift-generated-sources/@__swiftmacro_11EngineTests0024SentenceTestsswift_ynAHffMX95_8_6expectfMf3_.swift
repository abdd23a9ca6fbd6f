Testing.__checkBinaryOperation(said.also?.contains("has no mains"),{ $0 != $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"said.also?.contains("has no mains")"#),"!=",.__fromSyntaxNode("true")),comments: ["the cause is told twice: \(said.also ?? "")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:96:9-96:108
