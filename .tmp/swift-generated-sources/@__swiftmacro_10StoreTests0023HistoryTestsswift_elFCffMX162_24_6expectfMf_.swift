Testing.__checkClosureCall(throws: StoreError.self,performing: { try store.history(query) },expression: .__fromSyntaxNode("try store.history(query)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:163:25-163:86
