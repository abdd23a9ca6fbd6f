Testing.__checkBinaryOperation(said.you.act,{ $0 == $1() },.now,expression: .__fromBinaryOperation(.__fromSyntaxNode("said.you.act"),"==",.__fromSyntaxNode(".now")),comments: ["nobody is asked to act, though nobody else does"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:29:9-29:89
