Testing.__checkValue(try store.load(host: "n1").lastDecision?.id == id,expression: .__fromSyntaxNode(#"try store.load(host: "n1").lastDecision?.id == id"#),comments: ["the last decision is not part of the seat"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:34:9-34:112
