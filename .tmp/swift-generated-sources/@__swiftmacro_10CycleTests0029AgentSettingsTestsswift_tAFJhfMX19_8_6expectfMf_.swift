Testing.__checkBinaryOperation(Self.agent.fault(in: ["limit": .text("warm")]),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Self.agent.fault(in: ["limit": .text("warm")])"#),"!=",.__fromSyntaxNode("nil")),comments: ["a word is taken for a number"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:20:9-20:103
