Testing.__checkClosureCall(throws: StoreError.self,performing: { try store.record(broken) },expression: .__fromSyntaxNode("try store.record(broken)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:84:9-84:70
