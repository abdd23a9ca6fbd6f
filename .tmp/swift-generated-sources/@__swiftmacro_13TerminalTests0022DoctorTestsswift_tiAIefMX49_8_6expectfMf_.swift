Testing.__checkBinaryOperation(found?.verdict,{ $0 == $1() },.lacks,expression: .__fromBinaryOperation(.__fromSyntaxNode("found?.verdict"),"==",.__fromSyntaxNode(".lacks")),comments: ["the missing smartctl is not noticed"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:50:9-50:81
