Testing.__checkClosureCall(throws: expected,performing: { try scratch.writer() },expression: .__fromSyntaxNode("try scratch.writer()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:100:9-100:59
