Testing.__checkBinaryOperation(state.revision,{ $0 == $1() },6,expression: .__fromBinaryOperation(.__fromSyntaxNode("state.revision"),"==",.__fromSyntaxNode("6")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:132:9-132:37
