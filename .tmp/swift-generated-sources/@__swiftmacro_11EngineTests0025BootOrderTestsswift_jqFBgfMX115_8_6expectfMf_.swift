Testing.__checkBinaryOperation(forecast.missing.map(\.kind),{ $0 == $1() },[.charge],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"forecast.missing.map(\.kind)"#),"==",.__fromSyntaxNode("[.charge]")),comments: ["more is missing than the charge"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/BootOrderTests.swift:116:9-116:94
