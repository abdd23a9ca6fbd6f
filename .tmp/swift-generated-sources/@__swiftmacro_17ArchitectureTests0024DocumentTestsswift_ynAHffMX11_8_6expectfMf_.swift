Testing.__checkBinaryOperation(pages.count,{ $0 > $1() },8,expression: .__fromBinaryOperation(.__fromSyntaxNode("pages.count"),">",.__fromSyntaxNode("8")),comments: ["only the pages \(pages) were found"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:12:9-12:71
