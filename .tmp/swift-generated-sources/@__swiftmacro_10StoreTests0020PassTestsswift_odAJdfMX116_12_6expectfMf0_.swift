Testing.__checkBinaryOperation(values,{ $0 == $1() },[value, value],expression: .__fromBinaryOperation(.__fromSyntaxNode("values"),"==",.__fromSyntaxNode("[value, value]")),comments: ["a reader sees \(values) where both are \(value)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:117:13-117:97
