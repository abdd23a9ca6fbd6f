Testing.__checkValue(decision.alerts.contains { $0.key == "drive.n1.drive3" },expression: .__fromSyntaxNode(#"decision.alerts.contains { $0.key == "drive.n1.drive3" }"#),comments: ["nobody is told of drive 3"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:25:9-25:103
