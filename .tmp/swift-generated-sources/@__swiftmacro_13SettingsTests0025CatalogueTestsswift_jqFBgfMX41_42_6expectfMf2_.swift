Testing.__checkBinaryOperation(entry.about.count,{ $0 > $1() },10,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry.about.count"),">",.__fromSyntaxNode("10")),comments: ["\(entry.path) is not explained"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:42:43-42:108
