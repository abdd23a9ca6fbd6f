Testing.__checkBinaryOperation(Self.devices.count,{ $0 >= $1() },300,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.devices.count"),">=",.__fromSyntaxNode("300")),comments: ["only \(Self.devices.count) dumps were found"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/NutCorpusTests.swift:38:9-38:90
