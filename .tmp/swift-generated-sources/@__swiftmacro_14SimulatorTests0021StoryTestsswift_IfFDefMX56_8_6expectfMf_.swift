Testing.__checkBinaryOperation(faults.first?.hasPrefix("recorded"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"faults.first?.hasPrefix("recorded")"#),"==",.__fromSyntaxNode("true")),comments: ["a recording run passed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/StoryTests.swift:57:9-57:87
