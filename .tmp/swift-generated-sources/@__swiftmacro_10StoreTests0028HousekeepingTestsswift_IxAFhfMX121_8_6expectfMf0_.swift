Testing.__checkValue(try store.load(host: "n1").facts.map(\.key.key) == ["host/x"],expression: .__fromSyntaxNode(#"try store.load(host: "n1").facts.map(\.key.key) == ["host/x"]"#),comments: ["a reading that is gone for long is still there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:122:9-122:129
