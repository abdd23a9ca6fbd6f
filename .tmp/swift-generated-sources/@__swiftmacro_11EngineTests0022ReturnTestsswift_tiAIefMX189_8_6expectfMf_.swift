Testing.__checkBinaryOperation((pair.run(seconds).alert("host.n1.striker") != nil),{ $0 == $1() },told,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"(pair.run(seconds).alert("host.n1.striker") != nil)"#),"==",.__fromSyntaxNode("told")),comments: ["after \(seconds) s without a Striker it is \(told ? "not " : "")told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:190:9-192:84
