Testing.__checkBinaryOperation(unknown.run(300).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("unknown.run(300).boot"),"==",.__fromSyntaxNode("nil")),comments: ["n1 was booted with a runtime that nobody knows"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:67:9-67:96
