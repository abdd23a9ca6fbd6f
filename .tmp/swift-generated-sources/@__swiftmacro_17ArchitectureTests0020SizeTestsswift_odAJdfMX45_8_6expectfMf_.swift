Testing.__checkBinaryOperation(file.functions.first?.count,{ $0 == $1() },63,expression: .__fromBinaryOperation(.__fromSyntaxNode("file.functions.first?.count"),"==",.__fromSyntaxNode("63")),comments: ["a function of 61 lines within its braces is counted as \(file.functions)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:46:9-46:127
