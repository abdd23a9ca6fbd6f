Testing.__checkValue(try store.record(pass) == .one,expression: .__fromSyntaxNode("try store.record(pass) == .one"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:132:9-132:48
