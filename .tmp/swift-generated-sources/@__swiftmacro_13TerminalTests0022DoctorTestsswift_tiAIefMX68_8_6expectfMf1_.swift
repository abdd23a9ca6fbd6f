Testing.__checkBinaryOperation(checkup("scan-ipmi") { $0.hasIPMIDevice = false }?.verdict,{ $0 == $1() },.unknown,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("scan-ipmi") { $0.hasIPMIDevice = false }?.verdict"#),"==",.__fromSyntaxNode(".unknown")),comments: ["what cannot be told is not unknown"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:69:9-69:126
