Testing.__checkBinaryOperation(settings.policy.migrationRetrySeconds,{ $0 == $1() },[30, 60],expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.policy.migrationRetrySeconds"),"==",.__fromSyntaxNode("[30, 60]")),comments: ["the waits of migrations are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:34:9-34:107
