Testing.__checkBinaryOperation(asks(pair.run(5)),{ $0 == $1() },(rule == "P3"),expression: .__fromBinaryOperation(.__fromSyntaxNode("asks(pair.run(5))"),"==",.__fromSyntaxNode(#"(rule == "P3")"#)),comments: ["after 10 s \(rule) \(rule == "P3" ? "goes on unrecorded" : "still waits")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:162:13-163:130
