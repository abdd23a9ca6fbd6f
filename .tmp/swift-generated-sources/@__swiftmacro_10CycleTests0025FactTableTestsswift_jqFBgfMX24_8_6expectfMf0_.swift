Testing.__checkBinaryOperation(table.facts.values.first?.observedAt,{ $0 == $1() },Moment(seconds: 15),expression: .__fromBinaryOperation(.__fromSyntaxNode("table.facts.values.first?.observedAt"),"==",.__fromSyntaxNode("Moment(seconds: 15)")),comments: ["a fact that was seen is not known to have been seen"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:25:9-26:128
