Testing.__checkBinaryOperation(cost,{ $0 == $1() },PassCost.one,expression: .__fromBinaryOperation(.__fromSyntaxNode("cost"),"==",.__fromSyntaxNode("PassCost.one")),comments: ["a pass in which nothing changed cost \(cost)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:27:17-27:94
