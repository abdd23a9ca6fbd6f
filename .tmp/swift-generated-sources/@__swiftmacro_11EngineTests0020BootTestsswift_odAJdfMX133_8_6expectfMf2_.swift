Testing.__checkBinaryOperation(third.boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("third.boot"),"==",.__fromSyntaxNode("nil")),comments: ["a node that died was booted for the third time in six hours"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:134:9-134:98
