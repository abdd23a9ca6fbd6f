Testing.__checkClosureCall(throws: StoreError.olderSchema(path: scratch.path),performing: { try scratch.reader() },expression: .__fromSyntaxNode("try scratch.reader()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:112:9-112:93
