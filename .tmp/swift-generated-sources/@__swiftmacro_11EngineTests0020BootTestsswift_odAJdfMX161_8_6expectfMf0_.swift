Testing.__checkValue(decision.refusals.contains { $0.rule == .r4 && $0.host == "n1" },expression: .__fromSyntaxNode(#"decision.refusals.contains { $0.rule == .r4 && $0.host == "n1" }"#),comments: ["that nothing is done is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:162:9-162:118
