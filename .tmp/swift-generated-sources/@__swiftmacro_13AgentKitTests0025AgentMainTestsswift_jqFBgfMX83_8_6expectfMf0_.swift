Testing.__checkValue(["nan", "inf", "0x10", "", "12V", "1e999", "-"].allSatisfy { $0.decimal == nil },expression: .__fromSyntaxNode(#"["nan", "inf", "0x10", "", "12V", "1e999", "-"].allSatisfy { $0.decimal == nil }"#),comments: ["no number hides in these"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/AgentMainTests.swift:84:9-84:126
