Testing.__checkBinaryOperation(because.count,{ $0 > $1() },30,expression: .__fromBinaryOperation(.__fromSyntaxNode("because.count"),">",.__fromSyntaxNode("30")),comments: ["the refusal '\(because)' does not say what to do"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:168:13-168:92
