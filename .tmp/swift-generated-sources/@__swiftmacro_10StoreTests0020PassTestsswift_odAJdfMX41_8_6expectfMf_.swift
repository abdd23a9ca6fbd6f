Testing.__checkBinaryOperation(cost.rowsWritten == 3,{ $0 && $1() },cost.statements == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode("cost.rowsWritten == 3"),"&&",.__fromSyntaxNode("cost.statements == 3")),comments: ["one changed reading cost \(cost)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:42:9-42:99
