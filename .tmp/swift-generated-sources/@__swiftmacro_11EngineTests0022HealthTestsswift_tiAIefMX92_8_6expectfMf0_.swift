Testing.__checkValue(decision.refusals.contains { $0.rule == .h8 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.rule == .h8 }"),comments: ["nobody is told what was not done"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:93:9-93:99
