Testing.__checkBinaryOperation(said.then,{ $0 == $1() },"Observing only: no cluster on this host.",expression: .__fromBinaryOperation(.__fromSyntaxNode("said.then"),"==",.__fromStringLiteral(#""Observing only: no cluster on this host.""#, "Observing only: no cluster on this host.")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:187:9-187:73
