Testing.__checkClosureCall(throws: MarkupError.self,performing: { try Document.parse(text) },expression: .__fromSyntaxNode("try Document.parse(text)"),comments: ["\(text) passes for XML"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:19:9-19:97
