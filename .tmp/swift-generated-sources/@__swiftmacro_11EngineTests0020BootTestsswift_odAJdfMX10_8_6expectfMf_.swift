Testing.__checkBinaryOperation(off.run(295).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(295).boot"),"==",.__fromSyntaxNode("nil")),comments: ["n1 was booted before its power was steady for 300 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:11:9-11:97
