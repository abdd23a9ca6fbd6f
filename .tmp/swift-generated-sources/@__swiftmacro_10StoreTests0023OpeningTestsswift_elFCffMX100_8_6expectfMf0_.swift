Testing.__checkClosureCall(throws: expected,performing: { try scratch.reader() },expression: .__fromSyntaxNode("try scratch.reader()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:101:9-101:59
