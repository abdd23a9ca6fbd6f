Testing.__checkBinaryOperation(hello.contains("text/event-stream"),{ $0 && $1() },hello.contains("retry: "),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"hello.contains("text/event-stream")"#),"&&",.__fromSyntaxNode(#"hello.contains("retry: ")"#)),comments: ["the stream does not say hello: \(hello)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:132:13-132:129
