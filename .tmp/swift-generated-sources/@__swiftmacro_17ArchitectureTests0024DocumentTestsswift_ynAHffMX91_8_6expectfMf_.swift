Testing.__checkBinaryOperation(named.count,{ $0 > $1() },25,expression: .__fromBinaryOperation(.__fromSyntaxNode("named.count"),">",.__fromSyntaxNode("25")),comments: ["only the rules \(named.keys.sorted()) were found in the engine"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:92:9-92:100
