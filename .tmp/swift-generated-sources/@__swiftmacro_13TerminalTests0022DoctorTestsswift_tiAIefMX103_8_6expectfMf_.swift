Testing.__checkBinaryOperation(checkup("cluster") { $0.tools = [] }?.needed,{ $0 == $1() },false,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("cluster") { $0.tools = [] }?.needed"#),"==",.__fromSyntaxNode("false")),comments: ["a single host is called ill without a cluster"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:104:9-104:120
