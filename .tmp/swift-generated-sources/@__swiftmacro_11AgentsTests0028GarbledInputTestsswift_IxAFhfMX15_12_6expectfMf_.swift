Testing.__checkPropertyAccess(result.lines.nonsense.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("result.lines.nonsense"),.__fromSyntaxNode("isEmpty")),comments: ["\(one.testDescription), garbled with seed \(seed), prints nonsense: \(result.lines.nonsense.prefix(3))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/GarbledInputTests.swift:16:13-18:122
