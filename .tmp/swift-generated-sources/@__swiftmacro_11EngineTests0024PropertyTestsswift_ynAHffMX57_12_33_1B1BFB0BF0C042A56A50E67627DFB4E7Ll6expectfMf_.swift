Testing.__checkBinaryOperation(decide(picture),{ $0 == $1() },decision,expression: .__fromBinaryOperation(.__fromSyntaxNode("decide(picture)"),"==",.__fromSyntaxNode("decision")),comments: ["the same picture was judged in two ways (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:58:13-58:107
