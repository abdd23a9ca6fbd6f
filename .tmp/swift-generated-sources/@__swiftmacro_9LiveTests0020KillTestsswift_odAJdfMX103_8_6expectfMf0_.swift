Testing.__checkBinaryOperation(final.terminationStatus,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("final.terminationStatus"),"==",.__fromSyntaxNode("0")),comments: ["ScanCore does not start after it was killed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:104:9-104:93
