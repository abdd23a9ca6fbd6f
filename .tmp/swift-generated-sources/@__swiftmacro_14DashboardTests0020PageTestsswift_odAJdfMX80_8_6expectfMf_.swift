Testing.__checkBinaryOperation(layout.routes.count,{ $0 == $1() },picture.cords.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("layout.routes.count"),"==",.__fromSyntaxNode("picture.cords.count")),comments: ["a cord is not drawn"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:81:9-81:83
