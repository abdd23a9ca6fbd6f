Testing.__checkBinaryOperation(said.then.hasPrefix("n1 has power for "),{ $0 && $1() },said.then.contains("it stops its 5 servers about "),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"said.then.hasPrefix("n1 has power for ")"#),"&&",.__fromSyntaxNode(#"said.then.contains("it stops its 5 servers about ")"#)),comments: ["\(said.then)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:93:9-93:129
