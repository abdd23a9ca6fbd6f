Testing.__checkBinaryOperation(found?.mend,{ $0 == $1() },"apt install smartmontools",expression: .__fromBinaryOperation(.__fromSyntaxNode("found?.mend"),"==",.__fromStringLiteral(#""apt install smartmontools""#, "apt install smartmontools")),comments: ["the command that mends it is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/DoctorTests.swift:51:9-51:98
