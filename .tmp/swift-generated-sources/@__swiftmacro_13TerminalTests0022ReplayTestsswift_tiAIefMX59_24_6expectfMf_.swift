Testing.__checkClosureCall(throws: SavedDecisionError.self,performing: {
                try SavedDecision(json: Data(json.utf8))
            },expression: .__fromSyntaxNode("try SavedDecision(json: Data(json.utf8))"),comments: ["\(json.prefix(40)) passes for a picture"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TerminalTests/ReplayTests.swift:60:25-62:14
