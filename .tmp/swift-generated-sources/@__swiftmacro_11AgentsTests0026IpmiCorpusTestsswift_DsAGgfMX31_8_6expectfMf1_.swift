Testing.__checkBinaryOperation(lines.temperatures.first { $0.key == "inlet" }?.state,{ $0 == $1() },.nominal,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"lines.temperatures.first { $0.key == "inlet" }?.state"#),"==",.__fromSyntaxNode(".nominal")),comments: ["the inlet at 24 C is nominal"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:32:9-32:115
