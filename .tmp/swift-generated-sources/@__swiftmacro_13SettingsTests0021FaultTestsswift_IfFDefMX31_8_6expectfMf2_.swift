Testing.__checkValue(found.contains { $0.hasPrefix("7:17: policy.floorSeconds: -1 is out of range") },expression: .__fromSyntaxNode(#"found.contains { $0.hasPrefix("7:17: policy.floorSeconds: -1 is out of range") }"#),comments: ["the bad value is lost: \(found)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/FaultTests.swift:32:9-33:129
