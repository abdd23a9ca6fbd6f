Testing.__checkBinaryOperation(Self.agent.fault(in: ["limit": .number(5), "hosts": .text("a")]),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Self.agent.fault(in: ["limit": .number(5), "hosts": .text("a")])"#),"==",.__fromSyntaxNode("nil")),comments: ["right settings are refused"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:21:9-21:119
