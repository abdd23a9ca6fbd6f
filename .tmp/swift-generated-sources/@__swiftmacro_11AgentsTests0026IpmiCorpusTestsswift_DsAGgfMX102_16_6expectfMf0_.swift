Testing.__checkValue(texts.contains { $0.contains("filled by") },expression: .__fromNegation(.__fromSyntaxNode(#"texts.contains { $0.contains("filled by") }"#), false),comments: ["\(path): a placeholder is taken for \(device)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:103:17-103:119
