Testing.__checkBinaryOperation(table.allowed.count,{ $0 >= $1() },12,expression: .__fromBinaryOperation(.__fromSyntaxNode("table.allowed.count"),">=",.__fromSyntaxNode("12")),comments: ["the layer table of ARCHITECTURE.md has only the rows \(table.ours.sorted())"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:16:9-16:122
