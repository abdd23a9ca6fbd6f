Testing.__checkBinaryOperation(changes.cleared.map(\.key),{ $0 == $1() },["fan2"],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"changes.cleared.map(\.key)"#),"==",.__fromSyntaxNode(#"["fan2"]"#)),comments: ["the repaired fan is not cleared"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:46:9-46:91
