Testing.__checkBinaryOperation(Words.value(.number(34_359_738_368), unit: "bytes"),{ $0 == $1() },"32 GiB",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Words.value(.number(34_359_738_368), unit: "bytes")"#),"==",.__fromStringLiteral(#""32 GiB""#, "32 GiB")),comments: ["memory is told in bytes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/WordsTests.swift:35:9-35:108
