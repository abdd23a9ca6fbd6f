Testing.__checkBinaryOperation(found,{ $0 == $1() },MaintenanceSettings(),expression: .__fromBinaryOperation(.__fromSyntaxNode("found"),"==",.__fromSyntaxNode("MaintenanceSettings()")),comments: ["'\(text)' does not begin maintenance without an end"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:46:13-46:107
