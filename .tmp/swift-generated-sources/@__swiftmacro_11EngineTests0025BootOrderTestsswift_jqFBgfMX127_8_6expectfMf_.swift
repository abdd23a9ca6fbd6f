Testing.__checkBinaryOperation(off.run(295).boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("off.run(295).boot"),"==",.__fromSyntaxNode("nil")),comments: ["300 s of power count though the Striker did not watch all of them"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:128:9-128:111
