Testing.__checkValue(try values("") == [.flag(true), .flag(false)],expression: .__fromSyntaxNode(#"try values("") == [.flag(true), .flag(false)]"#),comments: ["a flag has another history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:147:9-147:93
