Testing.__checkBinaryOperation(Set(numbers).count,{ $0 == $1() },numbers.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(numbers).count"),"==",.__fromSyntaxNode("numbers.count")),comments: ["two decisions have the same number: \(numbered)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/DocumentTests.swift:80:9-80:104
