Testing.__checkBinaryOperation(settings.policy.weights,{ $0 == $1() },["fan.failed": 3, "n1/scan-ipmi/fan2": 0],expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.policy.weights"),"==",.__fromSyntaxNode(#"["fan.failed": 3, "n1/scan-ipmi/fan2": 0]"#)),comments: ["weights are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:33:9-33:110
