Testing.__checkBinaryOperation(decision.boot?.preconditions,{ $0 == $1() },[.isOff("n1"), .hasPower("n1")],expression: .__fromBinaryOperation(.__fromSyntaxNode("decision.boot?.preconditions"),"==",.__fromSyntaxNode(#"[.isOff("n1"), .hasPower("n1")]"#)),comments: ["the boot's preconditions are not checked"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:15:9-15:125
