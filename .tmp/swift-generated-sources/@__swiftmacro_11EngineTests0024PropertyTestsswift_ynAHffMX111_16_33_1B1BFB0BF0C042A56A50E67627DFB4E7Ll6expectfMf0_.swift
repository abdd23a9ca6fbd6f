Testing.__checkBinaryOperation(!because.contains("  "),{ $0 && $1() },!because.contains(".."),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!because.contains("  ")"#),"&&",.__fromSyntaxNode(#"!because.contains("..")"#)),comments: ["untidy: \(because)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:112:17-112:98
