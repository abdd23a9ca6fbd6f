Testing.__checkBinaryOperation(said.level == .bad,{ $0 && $1() },said.you.act == .now,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.level == .bad"),"&&",.__fromSyntaxNode("said.you.act == .now")),comments: ["critical heat asks nobody: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:47:9-47:106
