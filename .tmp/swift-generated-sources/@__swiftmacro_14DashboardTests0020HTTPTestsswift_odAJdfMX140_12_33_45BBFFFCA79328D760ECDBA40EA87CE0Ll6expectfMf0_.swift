Testing.__checkBinaryOperation(change.contains("event: patch"),{ $0 && $1() },change.contains("\"id\":\"verdict\""),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"change.contains("event: patch")"#),"&&",.__fromSyntaxNode(#"change.contains("\"id\":\"verdict\"")"#)),comments: ["a change is not sent: \(change.prefix(300))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:141:13-143:63
