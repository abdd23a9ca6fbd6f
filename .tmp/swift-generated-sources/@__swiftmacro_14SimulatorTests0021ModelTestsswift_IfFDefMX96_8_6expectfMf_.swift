Testing.__checkBinaryOperation(result.exitStatus,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.exitStatus"),"==",.__fromSyntaxNode("1")),comments: ["a story whose expectation failed ended with \(result.exitStatus)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:97:9-97:108
