Testing.__checkClosureCall(throws: MarkupError.self,performing: { try Document.parse(bomb) },expression: .__fromSyntaxNode("try Document.parse(bomb)"),comments: ["a document may declare entities"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:25:9-25:106
