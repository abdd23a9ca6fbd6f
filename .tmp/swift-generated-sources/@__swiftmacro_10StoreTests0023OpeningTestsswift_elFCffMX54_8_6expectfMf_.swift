Testing.__checkClosureCall(throws: StoreError.notADatabase(path: scratch.path),performing: { try scratch.writer() },expression: .__fromSyntaxNode("try scratch.writer()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:55:9-55:94
