Testing.__checkClosureCall(throws: expected,performing: { try store.record(pass) },expression: .__fromSyntaxNode("try store.record(pass)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:60:9-60:61
