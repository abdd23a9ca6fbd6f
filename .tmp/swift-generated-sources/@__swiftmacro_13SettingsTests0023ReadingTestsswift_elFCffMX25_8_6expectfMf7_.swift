Testing.__checkBinaryOperation(settings.site.servers.last?.after == ["db"],{ $0 && $1() },settings.site.servers.last?.startDelaySeconds == 90,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.site.servers.last?.after == ["db"]"#),"&&",.__fromSyntaxNode("settings.site.servers.last?.startDelaySeconds == 90")),comments: ["a server's order is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:26:9-28:44
