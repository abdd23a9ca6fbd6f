Testing.__checkBinaryOperation(said.heading,{ $0 == $1() },"All is well on dock-7. Five servers run on two healthy nodes.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.heading"),"==",.__fromStringLiteral(#""All is well on dock-7. Five servers run on two healthy nodes.""#, "All is well on dock-7. Five servers run on two healthy nodes.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:49:9-49:97
