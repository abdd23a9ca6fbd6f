Testing.__checkBinaryOperation(checkup("disk space") { $0.data.freeBytes = 1e6 }?.verdict,{ $0 == $1() },.lacks,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("disk space") { $0.data.freeBytes = 1e6 }?.verdict"#),"==",.__fromSyntaxNode(".lacks")),comments: ["a full disk passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:95:9-95:108
