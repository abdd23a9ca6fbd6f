Testing.__checkBinaryOperation(off.run(5).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(5).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["the Striker that restarted forgot who must come back"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:129:9-129:96
