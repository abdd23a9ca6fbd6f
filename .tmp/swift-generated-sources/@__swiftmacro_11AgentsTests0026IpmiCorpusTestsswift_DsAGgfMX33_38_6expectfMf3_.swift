Testing.__checkValue(lines.readings.contains { $0.key == key },expression: .__fromSyntaxNode("lines.readings.contains { $0.key == key }"),comments: ["\(key) is lost"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:34:39-34:107
