Testing.__checkValue(decision.alerts.contains { $0.key.hasPrefix("sensor.n1.") && $0.key.hasSuffix(".doubted") },expression: .__fromSyntaxNode(#"decision.alerts.contains { $0.key.hasPrefix("sensor.n1.") && $0.key.hasSuffix(".doubted") }"#),comments: ["nobody is told of it"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:77:9-78:129
