Testing.__checkBinaryOperation(settings.maintenance?.untilWallMilliseconds,{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.maintenance?.untilWallMilliseconds"),"!=",.__fromSyntaxNode("nil")),comments: ["the example of maintenance is not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:24:9-24:110
