Testing.__checkBinaryOperation(said.rule,{ $0 == $1() },.p3,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.rule"),"==",.__fromSyntaxNode(".p3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:80:9-80:34
