Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"Both UPSes are on battery since 02:14. n2 was shed at 02:16.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""Both UPSes are on battery since 02:14. n2 was shed at 02:16.""#, "Both UPSes are on battery since 02:14. n2 was shed at 02:16.")),comments: ["\(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:92:9-92:115
