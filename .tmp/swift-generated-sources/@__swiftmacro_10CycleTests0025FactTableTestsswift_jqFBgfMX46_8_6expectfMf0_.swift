Testing.__checkBinaryOperation(table.facts.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.facts.count"),"==",.__fromSyntaxNode("1")),comments: ["the sensor that vanished for one pass is gone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:47:9-47:89
