Testing.__checkBinaryOperation(PeakMemory.peak(inStatus: ended),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("PeakMemory.peak(inStatus: ended)"),"==",.__fromSyntaxNode("nil")),comments: ["a process that has ended is said to have a peak"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/PeakMemoryTests.swift:27:9-27:108
