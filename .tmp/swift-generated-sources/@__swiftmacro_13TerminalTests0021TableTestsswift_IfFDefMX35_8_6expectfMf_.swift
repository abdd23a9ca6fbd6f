Testing.__checkBinaryOperation(pieces.map(\.count),{ $0 == $1() },[20, 20, 10],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"pieces.map(\.count)"#),"==",.__fromSyntaxNode("[20, 20, 10]")),comments: ["a long word is not cut into lines"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:36:9-36:90
