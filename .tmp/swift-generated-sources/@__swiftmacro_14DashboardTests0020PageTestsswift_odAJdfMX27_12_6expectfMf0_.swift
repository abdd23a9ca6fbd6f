Testing.__checkBinaryOperation(!html.contains("style="),{ $0 && $1() },!html.contains("onclick"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!html.contains("style=")"#),"&&",.__fromSyntaxNode(#"!html.contains("onclick")"#)),comments: ["inline style or script in \(scope.name)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:28:13-28:118
