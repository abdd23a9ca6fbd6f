Testing.__checkBinaryOperation(pair.run(115).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(115).said"),"==",.__fromSyntaxNode("[]")),comments: ["the hold does not begin anew after maintenance"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:134:9-134:92
