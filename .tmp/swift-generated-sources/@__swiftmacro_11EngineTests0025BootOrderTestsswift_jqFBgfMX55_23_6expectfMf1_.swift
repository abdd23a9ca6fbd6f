Testing.__checkBinaryOperation(before,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("before"),"==",.__fromSyntaxNode("nil")),comments: ["the power-on was sent again before it could have come on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:56:24-56:106
