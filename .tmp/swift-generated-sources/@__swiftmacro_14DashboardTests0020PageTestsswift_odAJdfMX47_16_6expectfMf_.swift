Testing.__checkBinaryOperation(found.attributes["data-state"],{ $0 == $1() },api[cord],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.attributes["data-state"]"#),"==",.__fromSyntaxNode("api[cord]")),comments: ["the cord \(cord) is shown \(found.attributes["data-state"] ?? "?") and told \(api[cord] ?? "?")"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:48:17-50:119
