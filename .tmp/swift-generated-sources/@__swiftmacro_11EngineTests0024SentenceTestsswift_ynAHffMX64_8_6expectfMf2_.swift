Testing.__checkBinaryOperation(said.you.act,{ $0 == $1() },.later,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.you.act"),"==",.__fromSyntaxNode(".later")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:65:9-65:40
