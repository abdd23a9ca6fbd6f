Testing.__checkBinaryOperation(raised.count,{ $0 > $1() },30,expression: .__fromBinaryOperation(.__fromSyntaxNode("raised.count"),">",.__fromSyntaxNode("30")),comments: ["only the alert keys \(raised.keys.sorted()) were found in the code"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:39:9-39:105
