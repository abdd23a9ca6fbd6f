Testing.__checkBinaryOperation(third.missing("n1"),{ $0 == $1() },[.limit],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"third.missing("n1")"#),"==",.__fromSyntaxNode("[.limit]")),comments: ["what is missing is not said to be the limit of boots"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:135:9-135:105
