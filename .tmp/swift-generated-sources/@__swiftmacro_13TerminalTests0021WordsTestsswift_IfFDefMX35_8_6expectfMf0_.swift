Testing.__checkBinaryOperation(Words.value(.number(1_000_000_000), unit: "bit/s"),{ $0 == $1() },"1 Gbit/s",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Words.value(.number(1_000_000_000), unit: "bit/s")"#),"==",.__fromStringLiteral(#""1 Gbit/s""#, "1 Gbit/s")),comments: ["link speed is told in bit/s"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:36:9-36:113
