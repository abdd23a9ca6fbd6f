Testing.__checkBinaryOperation(settings.site.cords.count == 2,{ $0 && $1() },settings.site.servers.count == 2,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.site.cords.count == 2"),"&&",.__fromSyntaxNode("settings.site.servers.count == 2")),comments: ["the examples do not give the site they show"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:23:9-23:131
