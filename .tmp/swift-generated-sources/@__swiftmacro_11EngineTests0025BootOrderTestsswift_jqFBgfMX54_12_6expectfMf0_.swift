Testing.__checkBinaryOperation(before == nil,{ $0 || $1() },before?.by == "s1",expression: .__fromBinaryOperation(.__fromSyntaxNode("before == nil"),"||",.__fromSyntaxNode(#"before?.by == "s1""#)),comments: ["the second Striker did not wait 120 s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:55:13-55:98
