Testing.__checkValue(try store.decision(id: id),expression: .__fromSyntaxNode("try store.decision(id: id)"),comments: ["the decision is not there"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:26:26-26:91
