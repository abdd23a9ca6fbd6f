Testing.__checkBinaryOperation(off.run(295).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(295).boot"),"==",.__fromSyntaxNode("nil")),comments: ["a node that died was booted before its power was steady"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:126:9-126:101
