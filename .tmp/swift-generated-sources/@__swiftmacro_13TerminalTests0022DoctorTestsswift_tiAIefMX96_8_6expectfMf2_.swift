Testing.__checkBinaryOperation(checkup("clock") { $0.clockIsSynchronised = false }?.mend,{ $0 == $1() },"systemctl enable --now chrony",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("clock") { $0.clockIsSynchronised = false }?.mend"#),"==",.__fromStringLiteral(#""systemctl enable --now chrony""#, "systemctl enable --now chrony")),comments: ["the clock's keeper is not named"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:97:9-99:47
