Testing.__checkPropertyAccess(history.lines.first.self,getting: { $0?.columns },expression: .__fromPropertyAccess(.__fromSyntaxNode("history.lines.first"),.__fromSyntaxNode("columns")),comments: ["the history has no line"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:69:29-69:94
