Testing.__checkBinaryOperation(pair.run(235).said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.run(235).said"),"==",.__fromSyntaxNode("[]")),comments: ["a flapping fan moves servers after the plain hold"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/HealthTests.swift:81:9-81:95
