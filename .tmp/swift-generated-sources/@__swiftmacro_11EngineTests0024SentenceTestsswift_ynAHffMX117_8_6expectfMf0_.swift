Testing.__checkBinaryOperation(said.heading.hasPrefix("Mains came back"),{ $0 && $1() },said.heading.hasSuffix("while n1 was stopping."),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"said.heading.hasPrefix("Mains came back")"#),"&&",.__fromSyntaxNode(#"said.heading.hasSuffix("while n1 was stopping.")"#)),comments: ["\(said.heading)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/SentenceTests.swift:118:9-118:130
