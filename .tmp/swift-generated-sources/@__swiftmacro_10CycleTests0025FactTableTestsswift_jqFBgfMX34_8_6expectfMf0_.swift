Testing.__checkBinaryOperation(first.run?.outcome,{ $0 == $1() },.failed,expression: .__fromBinaryOperation(.__fromSyntaxNode("first.run?.outcome"),"==",.__fromSyntaxNode(".failed")),comments: ["the failure is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:35:9-35:74
