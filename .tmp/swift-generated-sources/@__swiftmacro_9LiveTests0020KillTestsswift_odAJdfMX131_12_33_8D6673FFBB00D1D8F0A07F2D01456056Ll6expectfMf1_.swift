Testing.__checkBinaryOperation(now.id >= before.id,{ $0 && $1() },now.at >= before.at,expression: .__fromBinaryOperation(.__fromSyntaxNode("now.id >= before.id"),"&&",.__fromSyntaxNode("now.at >= before.at")),comments: ["\(when): recorded passes vanished or time went back"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LiveTests/KillTests.swift:132:13-132:119
