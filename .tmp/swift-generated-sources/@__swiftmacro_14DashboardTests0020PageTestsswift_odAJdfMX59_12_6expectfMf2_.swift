Testing.__checkBinaryOperation(snapshot.said.level != .good,{ $0 || $1() },status.sources.allSatisfy { $0.state == "mains" },expression: .__fromBinaryOperation(.__fromSyntaxNode("snapshot.said.level != .good"),"||",.__fromSyntaxNode(#"status.sources.allSatisfy { $0.state == "mains" }"#)),comments: ["the sentence is good while a source is not"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:60:13-62:62
