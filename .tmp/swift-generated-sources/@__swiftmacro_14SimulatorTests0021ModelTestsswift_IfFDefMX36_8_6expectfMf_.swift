Testing.__checkBinaryOperation(deaths.map(\.milliseconds),{ $0 == $1() },[3_600_000],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"deaths.map(\.milliseconds)"#),"==",.__fromSyntaxNode("[3_600_000]")),comments: ["n1 died at \(deaths.map(\.seconds))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:37:9-37:98
