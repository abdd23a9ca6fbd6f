Testing.__checkBinaryOperation(median,{ $0 <= $1() },Self.medianFileLines,expression: .__fromBinaryOperation(.__fromSyntaxNode("median"),"<=",.__fromSyntaxNode("Self.medianFileLines")),comments: ["the median file has \(median) lines: files are growing into rooms where nothing is found"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/SizeTests.swift:23:9-25:104
