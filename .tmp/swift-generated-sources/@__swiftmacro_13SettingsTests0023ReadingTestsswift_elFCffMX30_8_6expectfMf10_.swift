Testing.__checkBinaryOperation(settings.policy.powerHoldSeconds == 120,{ $0 && $1() },settings.policy.floorSeconds == 900,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.policy.powerHoldSeconds == 120"),"&&",.__fromSyntaxNode("settings.policy.floorSeconds == 900")),comments: ["times with a unit are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:31:9-31:130
