Testing.__checkClosureCall(throws: ToolFailure.notFound("no-such-tool"),performing: {
            try await runTool("no-such-tool", [], timeLimitSeconds: 1)
        },expression: .__fromSyntaxNode(#"{\#n            try await runTool("no-such-tool", [], timeLimitSeconds: 1)\#n        }"#),comments: ["a missing tool is not reported as missing"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:19:15-21:10
