Testing.__checkBinaryOperation(settings.agents.settings.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.agents.settings.count"),"==",.__fromSyntaxNode("2")),comments: ["the examples of agents' settings are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:30:9-30:102
