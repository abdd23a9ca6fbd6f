Testing.__checkBinaryOperation(table.facts.values.first?.observedAt,{ $0 == $1() },Moment(seconds: 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("table.facts.values.first?.observedAt"),"==",.__fromSyntaxNode("Moment(seconds: 0)")),comments: ["a sensor that was not seen counts as seen"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:48:9-48:121
