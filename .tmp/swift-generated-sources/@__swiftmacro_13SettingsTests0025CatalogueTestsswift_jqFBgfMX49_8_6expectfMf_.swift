Testing.__checkBinaryOperation(text,{ $0 == $1() },Settings.referencePage,expression: .__fromBinaryOperation(.__fromSyntaxNode("text"),"==",.__fromSyntaxNode("Settings.referencePage")),comments: ["docs/configuration.md is not what the code says. Write it anew: WRITE_DOCS=1 make test, then look at the difference"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:50:9-52:131
