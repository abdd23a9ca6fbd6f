Testing.__checkBinaryOperation(settings.agents.directories == ["/opt/agents"],{ $0 && $1() },settings.agents.concurrency == 3,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.agents.directories == ["/opt/agents"]"#),"&&",.__fromSyntaxNode("settings.agents.concurrency == 3")),comments: ["how agents run is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:17:9-17:130
