Testing.__checkBinaryOperation(!because.contains("nan"),{ $0 && $1() },!because.contains("inf "),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"!because.contains("nan")"#),"&&",.__fromSyntaxNode(#"!because.contains("inf ")"#)),comments: ["no number: \(because)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:113:17-113:104
