Testing.__checkClosureCall(throws: ToolFailure.tooMuchOutput("yes", bytes: 100_000),performing: {
            try await runTool("yes", [], timeLimitSeconds: 20, outputLimitBytes: 100_000)
        },expression: .__fromSyntaxNode(#"{\#n            try await runTool("yes", [], timeLimitSeconds: 20, outputLimitBytes: 100_000)\#n        }"#),comments: ["endless output is not cut off"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:33:15-35:10
