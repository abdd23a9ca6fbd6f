Testing.__checkBinaryOperation(Set(lanes).count,{ $0 == $1() },lanes.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(lanes).count"),"==",.__fromSyntaxNode("lanes.count")),comments: ["two cords lie on each other"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:82:9-82:80
