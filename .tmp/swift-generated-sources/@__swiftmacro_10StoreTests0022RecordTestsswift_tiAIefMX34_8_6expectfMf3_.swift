Testing.__checkValue(try store.decision(id: id + 1) == nil,expression: .__fromSyntaxNode("try store.decision(id: id + 1) == nil"),comments: ["a decision that was never taken is there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:35:9-35:99
