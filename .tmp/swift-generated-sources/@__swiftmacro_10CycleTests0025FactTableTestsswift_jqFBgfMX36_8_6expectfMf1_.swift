Testing.__checkPropertyAccess(second.self,getting: { $0.isEmpty },expression: .__fromPropertyAccess(.__fromSyntaxNode("second"),.__fromSyntaxNode("isEmpty")),comments: ["the same failure is told twice"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/CycleTests/FactTableTests.swift:37:9-37:66
