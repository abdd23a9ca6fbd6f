Testing.__checkValue(decision.alerts.contains { $0.key == "ups.ups1.input" },expression: .__fromSyntaxNode(#"decision.alerts.contains { $0.key == "ups.ups1.input" }"#),comments: ["nobody is told that ups1 lost its input"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PowerTests.swift:11:9-11:116
