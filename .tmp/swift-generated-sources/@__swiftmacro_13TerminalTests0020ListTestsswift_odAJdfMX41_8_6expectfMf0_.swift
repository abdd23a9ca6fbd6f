Testing.__checkBinaryOperation(found.lines.map(\.key),{ $0 == $1() },["fan1"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found.lines.map(\.key)"#),"==",.__fromSyntaxNode(#"["fan1"]"#)),comments: ["the search does not look at values"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:42:9-42:90
