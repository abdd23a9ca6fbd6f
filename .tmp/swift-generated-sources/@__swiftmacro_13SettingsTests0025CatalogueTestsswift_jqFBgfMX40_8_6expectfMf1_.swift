Testing.__checkBinaryOperation(paths.count,{ $0 == $1() },Settings.catalogue.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("paths.count"),"==",.__fromSyntaxNode("Settings.catalogue.count")),comments: ["a key is listed twice"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:41:9-41:82
