Testing.__checkBinaryOperation(hot?.state == .critical && hot?.warningCelsius == 85,{ $0 && $1() },hot?.criticalCelsius == 95,expression: .__fromBinaryOperation(.__fromSyntaxNode("hot?.state == .critical && hot?.warningCelsius == 85"),"&&",.__fromSyntaxNode("hot?.criticalCelsius == 95")),comments: ["the processor at 97 C is critical"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:29:9-31:49
