Testing.__checkBinaryOperation(to.isMember,{ $0 == $1() },.good,expression: .__fromBinaryOperation(.__fromSyntaxNode("to.isMember"),"==",.__fromSyntaxNode(".good")),comments: ["servers go to a host that is no member (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:88:17-88:103
