Testing.__checkPropertyAccess(changes.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("changes"),.__fromSyntaxNode("isEmpty")),comments: ["a pass in which nothing changed has changes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:24:9-24:80
