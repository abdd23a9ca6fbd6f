Testing.__checkBinaryOperation(lines[4],{ $0 == $1() },"2026-09-21T14:13:00Z,n1,host/=cmd|' /C calc'!A0,C,-2,41.5,-2,2",expression: .__fromBinaryOperation(.__fromSyntaxNode("lines[4]"),"==",.__fromStringLiteral(#""2026-09-21T14:13:00Z,n1,host/=cmd|' /C calc'!A0,C,-2,41.5,-2,2""#, "2026-09-21T14:13:00Z,n1,host/=cmd|' /C calc'!A0,C,-2,41.5,-2,2")),comments: ["a row is \(lines[4])"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/HistoryTests.swift:199:9-199:118
