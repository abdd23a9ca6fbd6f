Testing.__checkValue(try store.passes(host: "n1", limit: 1).first,expression: .__fromSyntaxNode(#"try store.passes(host: "n1", limit: 1).first"#),comments: ["the pass is not listed"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:137:27-137:107
