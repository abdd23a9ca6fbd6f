Testing.__checkBinaryOperation(seat.openAlerts.first?.since,{ $0 == $1() },since,expression: .__fromBinaryOperation(.__fromSyntaxNode("seat.openAlerts.first?.since"),"==",.__fromSyntaxNode("since")),comments: ["an alert that changed lost the time since when it stands"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:81:9-81:115
