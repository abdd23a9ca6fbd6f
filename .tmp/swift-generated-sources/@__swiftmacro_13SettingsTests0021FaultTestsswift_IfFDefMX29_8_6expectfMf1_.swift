Testing.__checkValue(found.contains { $0.hasPrefix("5:1: host:") && $0.contains("line 4") },expression: .__fromSyntaxNode(#"found.contains { $0.hasPrefix("5:1: host:") && $0.contains("line 4") }"#),comments: ["the second duplicate is told as \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:30:9-31:128
