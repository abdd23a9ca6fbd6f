Testing.__checkClosureCall(throws: AgentFailure.self,performing: { try await ScanIpmi.scan(probe, .test()) },expression: .__fromSyntaxNode("{ try await ScanIpmi.scan(probe, .test()) }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/IpmiCorpusTests.swift:49:27-49:105
