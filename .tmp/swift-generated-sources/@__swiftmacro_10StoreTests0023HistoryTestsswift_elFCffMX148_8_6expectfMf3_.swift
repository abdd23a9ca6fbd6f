Testing.__checkBinaryOperation(past[host.key("scan-nut", .reading, "host/door")]?.count,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"past[host.key("scan-nut", .reading, "host/door")]?.count"#),"==",.__fromSyntaxNode("2")),comments: ["an agent is not given its own history"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:149:9-149:120
