Testing.__checkBinaryOperation(pair.pass().said,{ $0 == $1() },[],expression: .__fromBinaryOperation(.__fromSyntaxNode("pair.pass().said"),"==",.__fromSyntaxNode("[]")),comments: ["five critical sensors act"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ThermalTests.swift:10:9-10:69
