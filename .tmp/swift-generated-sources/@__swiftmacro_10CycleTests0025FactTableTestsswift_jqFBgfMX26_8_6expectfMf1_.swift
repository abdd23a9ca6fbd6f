Testing.__checkBinaryOperation(table.facts.values.first?.since,{ $0 == $1() },Moment(seconds: 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("table.facts.values.first?.since"),"==",.__fromSyntaxNode("Moment(seconds: 0)")),comments: ["a fact that did not change has a new since"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:27:9-27:117
