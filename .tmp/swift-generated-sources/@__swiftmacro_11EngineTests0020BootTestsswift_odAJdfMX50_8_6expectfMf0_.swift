Testing.__checkBinaryOperation(bad.run(300).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("bad.run(300).boot"),"==",.__fromSyntaxNode("nil")),comments: ["the charge of a source without mains counted"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:51:9-51:90
