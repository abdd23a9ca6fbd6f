Testing.__checkBinaryOperation(decision.boot,{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.boot"),"==",.__fromSyntaxNode("nil")),comments: ["n1 was booted though its batteries do not last for a boot and a safe stop"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:63:9-63:115
