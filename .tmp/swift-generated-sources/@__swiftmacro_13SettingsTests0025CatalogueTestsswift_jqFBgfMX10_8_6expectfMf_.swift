Testing.__checkBinaryOperation(settings,{ $0 == $1() },Settings(host: "n1"),expression: .__fromBinaryOperation(.__fromSyntaxNode("settings"),"==",.__fromSyntaxNode(#"Settings(host: "n1")"#)),comments: ["the default file does not hold the defaults"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:11:9-11:97
