Testing.__checkValue(changes.contains { $0.ifWere.contains("stopWhenCold") },expression: .__fromNegation(.__fromSyntaxNode(#"changes.contains { $0.ifWere.contains("stopWhenCold") }"#), false),comments: ["a policy that plays no part is named: \(changes)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:90:9-90:126
