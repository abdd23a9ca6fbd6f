Testing.__checkValue(decision.refusals.contains { $0.rule == .h6 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.rule == .h6 }"),comments: ["nobody is told that n2's health is unknown"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:69:9-69:109
