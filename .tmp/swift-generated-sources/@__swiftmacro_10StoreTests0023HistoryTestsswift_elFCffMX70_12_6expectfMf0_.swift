Testing.__checkBinaryOperation(history.start <= from,{ $0 && $1() },history.moment(of: found.count) >= to,expression: .__fromBinaryOperation(.__fromSyntaxNode("history.start <= from"),"&&",.__fromSyntaxNode("history.moment(of: found.count) >= to")),comments: ["the columns do not reach over the time asked"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:71:13-72:128
