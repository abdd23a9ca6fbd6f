Testing.__checkBinaryOperation(long.count * 25,{ $0 <= $1() },files.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("long.count * 25"),"<=",.__fromSyntaxNode("files.count")),comments: ["\(long.count) files have over \(Self.longFileLines) lines: \(list)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:26:9-26:118
