Testing.__checkValue(lines.temperatures.allSatisfy { $0.state == .nominal },expression: .__fromSyntaxNode("lines.temperatures.allSatisfy { $0.state == .nominal }"),comments: ["\(name): a cool drive is hot: \(lines.temperatures)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:54:17-55:131
