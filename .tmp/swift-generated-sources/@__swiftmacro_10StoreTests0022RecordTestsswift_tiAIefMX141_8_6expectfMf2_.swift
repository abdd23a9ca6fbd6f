Testing.__checkValue(try store.load(host: "n1").facts.isEmpty,expression: .__fromSyntaxNode(#"try store.load(host: "n1").facts.isEmpty"#),comments: ["a cleared finding is still a fact"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:142:9-142:95
