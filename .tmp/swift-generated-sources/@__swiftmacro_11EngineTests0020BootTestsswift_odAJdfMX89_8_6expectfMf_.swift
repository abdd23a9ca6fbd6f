Testing.__checkBinaryOperation((decision.boot != nil),{ $0 == $1() },boots,expression: .__fromBinaryOperation(.__fromSyntaxNode("(decision.boot != nil)"),"==",.__fromSyntaxNode("boots")),comments: ["with \(count) sensors in \(state.rawValue) n1 was \(boots ? "not " : "")booted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:90:9-90:131
