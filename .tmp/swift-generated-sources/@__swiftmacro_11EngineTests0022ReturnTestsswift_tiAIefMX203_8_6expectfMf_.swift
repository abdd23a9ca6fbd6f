Testing.__checkBinaryOperation((decision.alert("host.n1.stuck") != nil),{ $0 == $1() },told,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"(decision.alert("host.n1.stuck") != nil)"#),"==",.__fromSyntaxNode("told")),comments: ["after \(seconds) s on without membership it is \(told ? "not " : "")told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:204:9-206:88
