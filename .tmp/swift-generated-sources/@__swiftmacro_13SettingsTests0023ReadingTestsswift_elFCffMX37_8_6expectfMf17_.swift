Testing.__checkBinaryOperation(settings.retention.historyDays == 7,{ $0 && $1() },settings.retention.passHours == 48,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.retention.historyDays == 7"),"&&",.__fromSyntaxNode("settings.retention.passHours == 48")),comments: ["retention is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:38:9-38:116
