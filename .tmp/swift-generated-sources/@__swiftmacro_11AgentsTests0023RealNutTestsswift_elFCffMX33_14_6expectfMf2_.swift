Testing.__checkClosureCall(throws: AgentFailure.self,performing: {
            try await AgentMain.result(of: ScanNut.self, .live, input)
        },expression: .__fromSyntaxNode("{\n            try await AgentMain.result(of: ScanNut.self, .live, input)\n        }"),comments: ["a configured upsd that is gone must fail the scan"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentsTests/RealNutTests.swift:34:15-36:10
