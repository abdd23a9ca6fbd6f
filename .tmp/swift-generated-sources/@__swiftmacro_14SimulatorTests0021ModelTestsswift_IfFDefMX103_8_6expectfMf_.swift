Testing.__checkBinaryOperation(result.exitStatus,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("result.exitStatus"),"==",.__fromSyntaxNode("1")),comments: ["n1 never stopped, and the story passed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:104:9-104:82
