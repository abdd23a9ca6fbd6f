Testing.__checkValue(lines.healths.allSatisfy { $0.state == .unknown },expression: .__fromSyntaxNode("lines.healths.allSatisfy { $0.state == .unknown }"),comments: ["\(name) gives no verdict, but is blamed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/SmartCorpusTests.swift:50:23-50:124
