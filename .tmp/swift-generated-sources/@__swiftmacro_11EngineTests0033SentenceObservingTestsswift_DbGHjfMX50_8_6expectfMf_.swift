Testing.__checkBinaryOperation(Self.alone { _ in }.level,{ $0 == $1() },.good,expression: .__fromBinaryOperation(.__fromSyntaxNode("Self.alone { _ in }.level"),"==",.__fromSyntaxNode(".good")),comments: ["a healthy host is not well"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:51:9-51:82
