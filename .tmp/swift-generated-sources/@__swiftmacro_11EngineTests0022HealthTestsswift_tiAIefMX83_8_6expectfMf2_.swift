Testing.__checkValue(decision.refusals.contains { $0.rule == .h7 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.rule == .h7 }"),comments: ["nobody is told which finding flaps"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:84:9-84:101
