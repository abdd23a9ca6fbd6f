Testing.__checkBinaryOperation(route.fromY >= top,{ $0 && $1() },route.fromY <= top + shape.sourceHeight,expression: .__fromBinaryOperation(.__fromSyntaxNode("route.fromY >= top"),"&&",.__fromSyntaxNode("route.fromY <= top + shape.sourceHeight")),comments: ["the cord of \(route.cord.source) leaves beside its box"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:85:13-87:74
