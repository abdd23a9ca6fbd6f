Testing.__checkClosureCall(throws: StoreError.busy(path: scratch.path, waitedSeconds: 0),performing: { try scratch.writer() },expression: .__fromSyntaxNode("try scratch.writer()"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:37:9-37:104
