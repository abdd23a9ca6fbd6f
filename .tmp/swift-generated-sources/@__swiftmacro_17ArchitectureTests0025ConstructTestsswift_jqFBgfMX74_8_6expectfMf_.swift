Testing.__checkValue(file.code.allSatisfy { !$0.text.contains(Self.everywhere[0].text) },expression: .__fromSyntaxNode("file.code.allSatisfy { !$0.text.contains(Self.everywhere[0].text) }"),comments: ["a comment is taken for code"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/ConstructTests.swift:75:9-75:116
