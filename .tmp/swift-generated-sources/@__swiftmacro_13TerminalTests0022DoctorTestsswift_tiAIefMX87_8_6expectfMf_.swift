Testing.__checkBinaryOperation(found?.verdict == .unknown,{ $0 && $1() },found?.mend == "sudo anvil doctor",expression: .__fromBinaryOperation(.__fromSyntaxNode("found?.verdict == .unknown"),"&&",.__fromSyntaxNode(#"found?.mend == "sudo anvil doctor""#)),comments: ["an unreadable directory counts as a missing pass"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:88:9-89:130
