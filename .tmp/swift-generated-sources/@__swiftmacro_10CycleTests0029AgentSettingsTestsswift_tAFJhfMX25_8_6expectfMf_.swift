Testing.__checkBinaryOperation(quiet.fault(in: ["colour": .text("red")]),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"quiet.fault(in: ["colour": .text("red")])"#),"==",.__fromSyntaxNode("nil")),comments: ["a script that describes nothing is refused its settings"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/AgentSettingsTests.swift:26:9-26:125
