Testing.__checkValue(decision.refusals.contains { $0.rule == .r3 },expression: .__fromSyntaxNode("decision.refusals.contains { $0.rule == .r3 }"),comments: ["that it is not booted is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:146:9-146:100
