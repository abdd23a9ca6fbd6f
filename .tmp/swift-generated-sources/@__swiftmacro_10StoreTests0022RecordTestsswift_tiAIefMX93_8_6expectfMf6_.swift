Testing.__checkValue(try store.record(host.pass([:])) == .one,expression: .__fromSyntaxNode("try store.record(host.pass([:])) == .one"),comments: ["after an event without a pass the next pass is not a plain one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:94:9-94:124
