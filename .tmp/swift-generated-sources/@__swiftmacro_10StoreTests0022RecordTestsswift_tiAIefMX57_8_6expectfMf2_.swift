Testing.__checkValue(try store.decisions(host: "n2").isEmpty,expression: .__fromSyntaxNode(#"try store.decisions(host: "n2").isEmpty"#),comments: ["decisions of another host are listed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:58:9-58:97
