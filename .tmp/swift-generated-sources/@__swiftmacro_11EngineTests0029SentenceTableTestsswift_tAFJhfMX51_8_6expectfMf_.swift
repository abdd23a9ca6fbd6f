Testing.__checkBinaryOperation(said.rule,{ $0 == $1() },one.rule,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.rule"),"==",.__fromSyntaxNode("one.rule")),comments: ["\(one.name) is told as \(said.rule?.rawValue ?? "no rule"): \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTableTests.swift:52:9-52:118
