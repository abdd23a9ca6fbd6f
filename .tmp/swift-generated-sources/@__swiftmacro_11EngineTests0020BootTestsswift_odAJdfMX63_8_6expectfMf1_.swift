Testing.__checkBinaryOperation(decision.missing("n1"),{ $0 == $1() },[.runtime],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"decision.missing("n1")"#),"==",.__fromSyntaxNode("[.runtime]")),comments: ["what is missing is not said to be the runtime"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:64:9-64:103
