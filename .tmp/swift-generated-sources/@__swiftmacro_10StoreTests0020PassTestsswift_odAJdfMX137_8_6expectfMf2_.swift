Testing.__checkBinaryOperation(summary.succeeded == 1 && summary.failed == 0,{ $0 && $1() },summary.wallSeconds == 0.25,expression: .__fromBinaryOperation(.__fromSyntaxNode("summary.succeeded == 1 && summary.failed == 0"),"&&",.__fromSyntaxNode("summary.wallSeconds == 0.25")),comments: ["the pass is listed as \(summary)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:138:9-138:130
