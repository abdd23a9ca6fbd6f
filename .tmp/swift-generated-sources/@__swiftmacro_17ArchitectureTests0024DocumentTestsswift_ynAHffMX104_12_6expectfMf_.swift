Testing.__checkValue(isNamed,expression: .__fromNegation(.__fromSyntaxNode("isNamed"), false),comments: ["\(page) names \(path), which no reader has"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:105:13-105:76
