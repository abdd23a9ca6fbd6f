Testing.__checkBinaryOperation(boots,{ $0 == $1() },(rule == .t2),expression: .__fromBinaryOperation(.__fromSyntaxNode("boots"),"==",.__fromSyntaxNode("(rule == .t2)")),comments: ["after \(rule.rawValue) the heat of the peer \(boots ? "did not count" : "counted")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:110:13-110:130
