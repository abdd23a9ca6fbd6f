Testing.__checkBinaryOperation(power.replaceBattery,{ $0 == $1() },status.contains("RB"),expression: .__fromBinaryOperation(.__fromSyntaxNode("power.replaceBattery"),"==",.__fromSyntaxNode(#"status.contains("RB")"#)),comments: ["\(name): the wish for a new battery is not heard"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:61:9-61:115
