Testing.__checkValue(off.run(700).intents.contains { $0.rule == .r8 },expression: .__fromNegation(.__fromSyntaxNode("off.run(700).intents.contains { $0.rule == .r8 }"), false),comments: ["R8 acted though there is a cluster with quorum"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:113:13-113:121
