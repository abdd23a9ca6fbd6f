Testing.__checkBinaryOperation(enough.run(300).boot,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("enough.run(300).boot"),"!=",.__fromSyntaxNode("nil")),comments: ["n1 was not booted though its batteries last for boot and stop"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:59:9-59:110
