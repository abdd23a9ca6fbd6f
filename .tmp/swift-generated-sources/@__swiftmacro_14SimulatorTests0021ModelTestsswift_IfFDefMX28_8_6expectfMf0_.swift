Testing.__checkBinaryOperation(deaths.map(\.milliseconds),{ $0 == $1() },[1_800_000, 1_800_000],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"deaths.map(\.milliseconds)"#),"==",.__fromSyntaxNode("[1_800_000, 1_800_000]")),comments: ["the hosts died at \(deaths.map(\.seconds))"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/SimulatorTests/ModelTests.swift:29:9-29:116
