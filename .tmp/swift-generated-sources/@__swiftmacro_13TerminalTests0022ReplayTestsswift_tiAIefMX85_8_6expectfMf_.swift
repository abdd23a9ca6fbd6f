Testing.__checkValue(changes.contains { $0.ifWere == "ups1 had mains" && $0.without == ["P3.withdraw.n2"] },expression: .__fromSyntaxNode(#"changes.contains { $0.ifWere == "ups1 had mains" && $0.without == ["P3.withdraw.n2"] }"#),comments: ["mains at ups1 is not named: \(changes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:86:9-88:54
