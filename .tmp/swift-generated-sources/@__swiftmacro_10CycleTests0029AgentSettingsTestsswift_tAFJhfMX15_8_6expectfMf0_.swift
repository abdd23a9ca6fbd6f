Testing.__checkBinaryOperation(far?.contains("hosts, limit"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"far?.contains("hosts, limit")"#),"==",.__fromSyntaxNode("true")),comments: ["what the agent knows is not named: \(far ?? "nothing")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:16:9-16:113
