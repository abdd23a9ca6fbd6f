Testing.__checkBinaryOperation((after?.id ?? 0),{ $0 > $1() },(last?.id ?? 0),expression: .__fromBinaryOperation(.__fromSyntaxNode("(after?.id ?? 0)"),">",.__fromSyntaxNode("(last?.id ?? 0)")),comments: ["after being killed ScanCore does not go on with new passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:106:9-106:114
