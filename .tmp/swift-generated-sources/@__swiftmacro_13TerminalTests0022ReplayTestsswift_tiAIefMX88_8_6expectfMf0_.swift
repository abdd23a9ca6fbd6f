Testing.__checkValue(changes.contains { $0.ifWere == "all sources had mains" },expression: .__fromNegation(.__fromSyntaxNode(#"changes.contains { $0.ifWere == "all sources had mains" }"#), false),comments: ["that all sources suffice is told although one does"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:89:9-89:130
