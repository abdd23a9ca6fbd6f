Testing.__checkBinaryOperation(settings.site.servers.map(\.name),{ $0 == $1() },["db", "web"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.site.servers.map(\.name)"#),"==",.__fromSyntaxNode(#"["db", "web"]"#)),comments: ["servers are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:25:9-25:92
