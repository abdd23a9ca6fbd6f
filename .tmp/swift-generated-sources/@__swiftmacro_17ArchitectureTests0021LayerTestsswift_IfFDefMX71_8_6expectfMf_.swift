Testing.__checkBinaryOperation(file.imports.map(\.module),{ $0 == $1() },["Facts", foreign],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"file.imports.map(\.module)"#),"==",.__fromSyntaxNode(#"["Facts", foreign]"#)),comments: ["import lines are read wrongly"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:72:9-72:99
