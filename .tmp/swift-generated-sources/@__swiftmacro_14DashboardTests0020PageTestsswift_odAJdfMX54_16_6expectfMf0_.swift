Testing.__checkBinaryOperation(fresh,{ $0 || $1() },look == .unk,expression: .__fromBinaryOperation(.__fromSyntaxNode("fresh"),"||",.__fromSyntaxNode("look == .unk")),comments: ["\(source.name) was not heard for too long and is drawn as \(look)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/DashboardTests/PageTests.swift:55:17-55:116
