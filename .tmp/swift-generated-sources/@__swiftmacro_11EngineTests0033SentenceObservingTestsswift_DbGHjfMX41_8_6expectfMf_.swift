Testing.__checkBinaryOperation(said.level == .warn,{ $0 && $1() },said.heading.contains("through ups2"),expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level == .warn"),"&&",.__fromSyntaxNode(#"said.heading.contains("through ups2")"#)),comments: ["what still carries is not named: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:42:9-42:130
