Testing.__checkBinaryOperation(quick.text,{ $0 == $1() },whole.text,expression: .__fromBinaryOperation(.__fromSyntaxNode("quick.text"),"==",.__fromSyntaxNode("whole.text")),comments: ["leaving out passes changes the log"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:74:9-74:80
