Testing.__checkValue(try scratch.sqlite("SELECT count(*) FROM history") == "1",expression: .__fromSyntaxNode(#"try scratch.sqlite("SELECT count(*) FROM history") == "1""#),comments: ["a pass that failed left history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:90:9-90:110
