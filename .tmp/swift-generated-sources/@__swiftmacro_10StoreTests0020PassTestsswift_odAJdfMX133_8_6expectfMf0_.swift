Testing.__checkBinaryOperation(run.wallSeconds == 1.5 && run.cpuSeconds == 0.75,{ $0 && $1() },run.peakBytes == 1 << 20,expression: .__fromBinaryOperation(.__fromSyntaxNode("run.wallSeconds == 1.5 && run.cpuSeconds == 0.75"),"&&",.__fromSyntaxNode("run.peakBytes == 1 << 20")),comments: ["the figures are those of \(run)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:134:9-134:129
