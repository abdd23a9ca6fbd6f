Testing.__checkValue(try store.load(host: "n1").facts.count == 2,expression: .__fromSyntaxNode(#"try store.load(host: "n1").facts.count == 2"#),comments: ["a missing reading is forgotten while it may still be asked for"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:119:9-119:127
