Testing.__checkPropertyAccess(numbered.self,getting: { $0.isEmpty },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("numbered"),.__fromSyntaxNode("isEmpty")), false),comments: ["docs/decisions holds no decision"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:75:9-75:71
