Testing.__checkBinaryOperation(found?.mend?.contains("chmod -R go-w /usr/lib/anvil/agents"),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"found?.mend?.contains("chmod -R go-w /usr/lib/anvil/agents")"#),"==",.__fromSyntaxNode("true")),comments: ["the command that mends it is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:79:9-79:124
