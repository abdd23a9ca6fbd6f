Testing.__checkBinaryOperation(settings.dataDirectory,{ $0 == $1() },"/data/anvil",expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.dataDirectory"),"==",.__fromStringLiteral(#""/data/anvil""#, "/data/anvil")),comments: ["the data directory is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:16:9-16:91
