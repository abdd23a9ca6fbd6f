Testing.__checkValue(try store.record(host.pass(["scan-a": [.count("x", 1)]])) == .one,expression: .__fromSyntaxNode(#"try store.record(host.pass(["scan-a": [.count("x", 1)]])) == .one"#),comments: ["after forgetting, the next pass is not a plain one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:124:9-126:66
