Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"Both UPSes are on battery since 02:16:20.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""Both UPSes are on battery since 02:16:20.""#, "Both UPSes are on battery since 02:16:20.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:79:9-79:77
