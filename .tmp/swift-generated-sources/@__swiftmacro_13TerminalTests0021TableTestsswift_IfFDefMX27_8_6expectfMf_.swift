Testing.__checkValue(lines.allSatisfy { $0.columns <= width },expression: .__fromSyntaxNode("lines.allSatisfy { $0.columns <= width }"),comments: ["a line is wider than \(width): \(lines)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:28:9-28:101
