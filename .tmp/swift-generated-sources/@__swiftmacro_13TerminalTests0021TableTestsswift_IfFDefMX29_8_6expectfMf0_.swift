Testing.__checkValue(words.allSatisfy { word in lines.contains { $0.contains(word) } },expression: .__fromSyntaxNode("words.allSatisfy { word in lines.contains { $0.contains(word) } }"),comments: ["a word is lost: \(lines)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/TableTests.swift:30:9-30:111
