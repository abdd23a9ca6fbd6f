Testing.__checkValue(decision.refusals.contains { $0.rule == .s6 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.rule == .s6 }"),comments: ["nobody is told what maintenance held back"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:125:9-125:108
