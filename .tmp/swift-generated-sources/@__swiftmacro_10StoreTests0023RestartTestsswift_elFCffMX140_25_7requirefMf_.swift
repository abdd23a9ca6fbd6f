Testing.__checkPropertyAccess(values.self,getting: { $0.first },expression: .__fromPropertyAccess(.__fromSyntaxNode("values"),.__fromSyntaxNode("first")),comments: ["a killed writer left nothing, though passes were recorded"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:141:26-141:109
