Testing.__checkBinaryOperation(files.count,{ $0 > $1() },50,expression: .__fromBinaryOperation(.__fromSyntaxNode("files.count"),">",.__fromSyntaxNode("50")),comments: ["only \(files.count) Swift files were found below \(Repository.here.root.path)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:17:9-17:115
