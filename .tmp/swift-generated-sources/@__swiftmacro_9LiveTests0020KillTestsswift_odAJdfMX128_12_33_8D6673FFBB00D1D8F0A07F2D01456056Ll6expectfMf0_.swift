Testing.__checkBinaryOperation(count == 0,{ $0 || $1() },count == KillBench.readings,expression: .__fromBinaryOperation(.__fromSyntaxNode("count == 0"),"||",.__fromSyntaxNode("count == KillBench.readings")),comments: ["\(when): only \(count) of the facts of \(agent) are there"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:129:13-129:124
