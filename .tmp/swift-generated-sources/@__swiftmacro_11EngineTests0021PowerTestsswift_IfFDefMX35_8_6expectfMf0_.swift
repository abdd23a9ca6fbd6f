Testing.__checkValue(decision.refusals.contains { $0.wanted == .p3 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.wanted == .p3 }"),comments: ["nobody is told why both stay"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:36:9-36:97
