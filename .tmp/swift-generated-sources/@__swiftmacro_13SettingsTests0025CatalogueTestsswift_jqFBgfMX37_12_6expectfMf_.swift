Testing.__checkBinaryOperation(entry?.unit == number.unit,{ $0 && $1() },entry?.range != nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry?.unit == number.unit"),"&&",.__fromSyntaxNode("entry?.range != nil")),comments: ["policy.\(number.name) is no key, or has no unit or range"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:38:13-38:131
