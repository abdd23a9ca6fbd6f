Testing.__checkBinaryOperation(decisions.first?.kind,{ $0 == $1() },.quiet,expression: .__fromBinaryOperation(.__fromSyntaxNode("decisions.first?.kind"),"==",.__fromSyntaxNode(".quiet")),comments: ["a decision that found nothing is listed as \(String(describing: decisions.first))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HousekeepingTests.swift:104:9-105:130
