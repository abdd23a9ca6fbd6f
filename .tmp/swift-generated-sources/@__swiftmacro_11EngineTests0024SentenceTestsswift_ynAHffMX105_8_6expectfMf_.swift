Testing.__checkBinaryOperation(said.kicker,{ $0 == $1() },"Critical: stopping for lack of power",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.kicker"),"==",.__fromStringLiteral(#""Critical: stopping for lack of power""#, "Critical: stopping for lack of power")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:106:9-106:71
