Testing.__checkValue(decision.findings.contains { $0.rule == .r2 && $0.about == "n1" },expression: .__fromSyntaxNode(#"decision.findings.contains { $0.rule == .r2 && $0.about == "n1" }"#),comments: ["that a person stopped it is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootTests.swift:119:9-119:123
