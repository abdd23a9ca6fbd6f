Testing.__checkBinaryOperation(off.run(5).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["the better of two good sources did not count"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:46:9-46:88
