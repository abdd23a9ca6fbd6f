Testing.__checkBinaryOperation(because.contains("(secret)"),{ $0 && $1() },!because.contains("hunter2"),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"because.contains("(secret)")"#),"&&",.__fromSyntaxNode(#"!because.contains("hunter2")"#)),comments: ["a password reaches the log: \(because)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunnerDirectoryTests.swift:136:9-136:120
