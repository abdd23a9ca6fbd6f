Testing.__checkValue(try store.load(host: "n9") == StoredSeat(host: "n9"),expression: .__fromSyntaxNode(#"try store.load(host: "n9") == StoredSeat(host: "n9")"#),comments: ["an unknown host has a seat"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:89:9-89:100
