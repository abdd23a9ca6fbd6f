Testing.__checkBinaryOperation(decide(worse).hosts[0].risk,{ $0 >= $1() },decision.hosts[0].risk,expression: .__fromBinaryOperation(.__fromSyntaxNode("decide(worse).hosts[0].risk"),">=",.__fromSyntaxNode("decision.hosts[0].risk")),comments: ["a fault lowered the risk (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:128:13-128:118
