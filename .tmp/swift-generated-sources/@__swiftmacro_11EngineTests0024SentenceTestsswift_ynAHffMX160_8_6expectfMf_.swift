Testing.__checkBinaryOperation(said.level == .bad,{ $0 && $1() },said.heading.hasPrefix("srv1 does not run"),expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level == .bad"),"&&",.__fromSyntaxNode(#"said.heading.hasPrefix("srv1 does not run")"#)),comments: ["\(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:161:9-161:102
