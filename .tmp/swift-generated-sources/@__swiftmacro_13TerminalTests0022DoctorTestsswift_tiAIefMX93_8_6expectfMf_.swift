Testing.__checkBinaryOperation(checkup("last pass") { $0.data.lastPassAgeSeconds = 900 }?.verdict,{ $0 == $1() },.lacks,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("last pass") { $0.data.lastPassAgeSeconds = 900 }?.verdict"#),"==",.__fromSyntaxNode(".lacks")),comments: ["a dead ScanCore passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:94:9-94:120
