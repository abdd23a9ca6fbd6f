Testing.__checkBinaryOperation(facts,{ $0 == $1() },kept.facts.values.sorted { $0.key < $1.key },expression: .__fromBinaryOperation(.__fromSyntaxNode("facts"),"==",.__fromSyntaxNode("kept.facts.values.sorted { $0.key < $1.key }")),comments: ["after room was made, passes are not recorded again"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/OpeningTests.swift:157:9-157:125
