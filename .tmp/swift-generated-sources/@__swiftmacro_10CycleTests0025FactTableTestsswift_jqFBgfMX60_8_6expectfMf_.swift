Testing.__checkBinaryOperation(weights.sorted(),{ $0 == $1() },[0, 7],expression: .__fromBinaryOperation(.__fromSyntaxNode("weights.sorted()"),"==",.__fromSyntaxNode("[0, 7]")),comments: ["unread findings weigh \(weights)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:61:9-61:80
