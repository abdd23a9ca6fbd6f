Testing.__checkValue(try store.findings(from: end.adding(seconds: 1), to: end.adding(seconds: 9)).isEmpty,expression: .__fromSyntaxNode("try store.findings(from: end.adding(seconds: 1), to: end.adding(seconds: 9)).isEmpty"),comments: ["a finding that is over still stands"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:139:9-141:51
