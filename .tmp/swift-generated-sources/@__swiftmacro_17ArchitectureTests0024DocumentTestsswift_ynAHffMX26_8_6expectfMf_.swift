Testing.__checkBinaryOperation(entries.count,{ $0 > $1() },25,expression: .__fromBinaryOperation(.__fromSyntaxNode("entries.count"),">",.__fromSyntaxNode("25")),comments: ["the glossary has only the entries \(entries.sorted())"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:27:9-27:93
