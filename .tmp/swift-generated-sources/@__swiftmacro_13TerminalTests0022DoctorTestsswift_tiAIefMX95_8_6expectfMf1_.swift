Testing.__checkBinaryOperation(checkup("configuration") { $0.configProblems = ["line 3"] }?.verdict,{ $0 == $1() },.lacks,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("configuration") { $0.configProblems = ["line 3"] }?.verdict"#),"==",.__fromSyntaxNode(".lacks")),comments: ["a broken configuration passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:96:9-96:129
