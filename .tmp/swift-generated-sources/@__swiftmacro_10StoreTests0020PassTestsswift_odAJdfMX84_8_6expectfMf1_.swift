Testing.__checkValue(try store.load(host: "n1") == before,expression: .__fromSyntaxNode(#"try store.load(host: "n1") == before"#),comments: ["a pass that failed left something behind"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:85:9-85:98
