Testing.__checkBinaryOperation(found?.verdict == .lacks,{ $0 && $1() },found?.needed == true,expression: .__fromBinaryOperation(.__fromSyntaxNode("found?.verdict == .lacks"),"&&",.__fromSyntaxNode("found?.needed == true")),comments: ["an unsafe directory passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:78:9-78:97
