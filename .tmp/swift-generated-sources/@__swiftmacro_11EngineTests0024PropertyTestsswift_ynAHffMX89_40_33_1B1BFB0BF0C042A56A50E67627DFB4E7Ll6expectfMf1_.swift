Testing.__checkBinaryOperation(to.risk,{ $0 < $1() },from.risk,expression: .__fromBinaryOperation(.__fromSyntaxNode("to.risk"),"<",.__fromSyntaxNode("from.risk")),comments: ["servers go to the higher risk (seed \(seed))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/PropertyTests.swift:90:41-90:117
