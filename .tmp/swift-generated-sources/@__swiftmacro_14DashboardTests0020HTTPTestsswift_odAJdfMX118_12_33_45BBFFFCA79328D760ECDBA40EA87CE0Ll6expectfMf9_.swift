Testing.__checkBinaryOperation(status.contains("\"isStale\" : false"),{ $0 && $1() },status.contains("application/json"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"status.contains("\"isStale\" : false")"#),"&&",.__fromSyntaxNode(#"status.contains("application/json")"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:119:13-119:99
