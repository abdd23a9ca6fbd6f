Testing.__checkValue(try scratch.sqlite("SELECT count(*) FROM history") == "3",expression: .__fromSyntaxNode(#"try scratch.sqlite("SELECT count(*) FROM history") == "3""#),comments: ["the pass after a failed one has not its history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:97:9-97:126
