Testing.__checkBinaryOperation(seat.openAlerts.map(\.alert.level),{ $0 == $1() },[.critical],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"seat.openAlerts.map(\.alert.level)"#),"==",.__fromSyntaxNode("[.critical]")),comments: ["open alerts came back as \(seat.openAlerts)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:80:9-80:114
