Testing.__checkClosureCall(throws: ToolFailure.outOfTime("sh", seconds: 0.3),performing: {
            try await runTool("sh", ["-c", "sleep 1000 & setsid sleep 1001 & wait"], timeLimitSeconds: 0.3)
        },expression: .__fromSyntaxNode(#"{\#n            try await runTool("sh", ["-c", "sleep 1000 & setsid sleep 1001 & wait"], timeLimitSeconds: 0.3)\#n        }"#),comments: ["a hanging tool is not ended"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:26:15-28:10
