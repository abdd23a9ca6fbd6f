Testing.__checkBinaryOperation(decision.refusals.first?.because.contains("catching up"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"decision.refusals.first?.because.contains("catching up")"#),"==",.__fromSyntaxNode("true")),comments: ["the refusal does not name the condition"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:53:9-53:125
