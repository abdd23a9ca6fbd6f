Testing.__checkBinaryOperation(source?.inputSince,{ $0 == $1() },Moment(seconds: 15),expression: .__fromBinaryOperation(.__fromSyntaxNode("source?.inputSince"),"==",.__fromSyntaxNode("Moment(seconds: 15)")),comments: ["since when mains is lost is not known"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:75:9-75:100
