Testing.__checkBinaryOperation(Set(names).count,{ $0 == $1() },names.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(names).count"),"==",.__fromSyntaxNode("names.count")),comments: ["a name is in the catalogue twice"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PolicyTests.swift:15:9-15:85
