Testing.__checkBinaryOperation(checkup("scan-ipmi") { $0.tools.remove("ipmitool") }?.mend,{ $0 == $1() },"apt install ipmitool",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"checkup("scan-ipmi") { $0.tools.remove("ipmitool") }?.mend"#),"==",.__fromStringLiteral(#""apt install ipmitool""#, "apt install ipmitool")),comments: ["the missing ipmitool is not named"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:70:9-72:49
