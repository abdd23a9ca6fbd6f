Testing.__checkValue(try store.record(pass).decision,expression: .__fromSyntaxNode("try store.record(pass).decision"),comments: ["the number of the decision is not told"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:25:22-25:105
