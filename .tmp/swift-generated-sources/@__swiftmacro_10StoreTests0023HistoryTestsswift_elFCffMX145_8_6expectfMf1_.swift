Testing.__checkValue(try values("output") == [.text("mains"), .text("battery")],expression: .__fromSyntaxNode(#"try values("output") == [.text("mains"), .text("battery")]"#),comments: ["where the power comes from has another history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:146:9-146:126
