Testing.__checkBinaryOperation(decision.hosts[0].power,{ $0 == $1() },.bad,expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.hosts[0].power"),"==",.__fromSyntaxNode(".bad")),comments: ["ups1 is dead and still counts as mains"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:175:9-175:91
