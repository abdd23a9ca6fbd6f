Testing.__checkBinaryOperation(n2?.member?.value,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode("n2?.member?.value"),"==",.__fromSyntaxNode("false")),comments: ["a dead node is still a member"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:111:9-111:77
