Testing.__checkBinaryOperation(table.runs["n1/scan-x"]?.succeededAt,{ $0 == $1() },Moment(seconds: 0),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"table.runs["n1/scan-x"]?.succeededAt"#),"==",.__fromSyntaxNode("Moment(seconds: 0)")),comments: ["a failed run looks like a success"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:38:9-38:113
