Testing.__checkBinaryOperation(isTold,{ $0 == $1() },told,expression: .__fromBinaryOperation(.__fromSyntaxNode("isTold"),"==",.__fromSyntaxNode("told")),comments: ["a \(role.rawValue) with \(restore?.rawValue ?? "an unknown setting") is \(isTold ? "told" : "not told")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:179:13-181:123
