Testing.__checkValue(try values("charge") == [.number(100), nil],expression: .__fromSyntaxNode(#"try values("charge") == [.number(100), nil]"#),comments: ["a charge that is no longer told goes on"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:145:9-145:104
