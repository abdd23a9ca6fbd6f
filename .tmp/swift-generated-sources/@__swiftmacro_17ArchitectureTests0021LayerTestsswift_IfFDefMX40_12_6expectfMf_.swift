Testing.__checkBinaryOperation(doors.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("doors.count"),"==",.__fromSyntaxNode("1")),comments: ["\(name) is imported by \(doors.sorted()): it has one door, or no place in the table"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ArchitectureTests/LayerTests.swift:41:13-41:125
