Testing.__checkValue(try mode("\(scratch.directory)/data") == 0o750,expression: .__fromSyntaxNode(#"try mode("\(scratch.directory)/data") == 0o750"#),comments: ["the directory is open to others"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:23:9-23:99
