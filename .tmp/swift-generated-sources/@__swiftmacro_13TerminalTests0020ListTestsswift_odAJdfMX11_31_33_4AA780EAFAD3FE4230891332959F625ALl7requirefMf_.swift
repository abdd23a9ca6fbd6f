Testing.__checkPropertyAccess(line.self,getting: { $0.factKey },expression: .__fromPropertyAccess(.__fromSyntaxNode("line"),.__fromSyntaxNode("factKey")),comments: ["the line is no fact"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TerminalTests/ListTests.swift:12:32-12:77
