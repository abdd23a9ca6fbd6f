Testing.__checkBinaryOperation(fault?.contains("did you mean 'hosts'"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"fault?.contains("did you mean 'hosts'")"#),"==",.__fromSyntaxNode("true")),comments: ["a mistyped setting is taken silently: \(fault ?? "nothing")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:14:9-14:128
