Testing.__checkValue(try store.load(host: "n1").facts.count == 3,expression: .__fromSyntaxNode(#"try store.load(host: "n1").facts.count == 3"#),comments: ["the pass after a failed one is not whole"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:96:9-96:105
