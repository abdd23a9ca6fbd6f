Testing.__checkBinaryOperation(said.heading.contains("no mains"),{ $0 && $1() },said.heading.contains("30 min"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"said.heading.contains("no mains")"#),"&&",.__fromSyntaxNode(#"said.heading.contains("30 min")"#)),comments: ["the heading hides how long: \(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceObservingTests.swift:27:9-28:129
