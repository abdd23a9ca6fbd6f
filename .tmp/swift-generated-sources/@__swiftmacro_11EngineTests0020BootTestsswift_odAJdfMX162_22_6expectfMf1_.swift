Testing.__checkBinaryOperation(decision.alert("bmc.n1.silent"),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"decision.alert("bmc.n1.silent")"#),"!=",.__fromSyntaxNode("nil")),comments: ["the BMC's silence is no alert"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:163:23-163:103
