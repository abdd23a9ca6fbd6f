Testing.__checkBinaryOperation(heard,{ $0 >= $1() },Self.devices.count * 9 / 10,expression: .__fromBinaryOperation(.__fromSyntaxNode("heard"),">=",.__fromSyntaxNode("Self.devices.count * 9 / 10")),comments: ["the input of only \(heard) of \(Self.devices.count) UPSes is known"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:50:9-50:124
