Testing.__checkPropertyAccess(diagnosis.self,getting: { $0.isIll },expression: .__fromNegation(.__fromPropertyAccess(.__fromSyntaxNode("diagnosis"),.__fromSyntaxNode("isIll")), false),comments: ["a healthy host is called ill"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:44:9-44:66
