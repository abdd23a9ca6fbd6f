Testing.__checkBinaryOperation((decision.boot != nil),{ $0 == $1() },boots,expression: .__fromBinaryOperation(.__fromSyntaxNode("(decision.boot != nil)"),"==",.__fromSyntaxNode("boots")),comments: ["with a charge of \(percent.map { "\($0) %" } ?? "nobody knows what") n1 was \(boots ? "not " : "")booted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:34:9-36:120
