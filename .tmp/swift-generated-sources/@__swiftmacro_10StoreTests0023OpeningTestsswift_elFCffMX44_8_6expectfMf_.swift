Testing.__checkClosureCall(throws: StoreError.absent(path: scratch.path),performing: { try scratch.reader() },expression: .__fromSyntaxNode("try scratch.reader()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:45:9-45:88
