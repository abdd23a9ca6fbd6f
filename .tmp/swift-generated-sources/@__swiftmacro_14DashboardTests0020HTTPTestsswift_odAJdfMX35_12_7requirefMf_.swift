Testing.__checkBinaryOperation(result,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("result"),"==",.__fromSyntaxNode("0")),comments: ["the dashboard does not listen"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/DashboardTests/HTTPTests.swift:36:13-36:67
