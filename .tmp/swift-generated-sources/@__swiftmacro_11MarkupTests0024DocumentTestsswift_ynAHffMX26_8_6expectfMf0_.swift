Testing.__checkClosureCall(throws: MarkupError.tooDeep(limit: Document.limitDepth),performing: {
            try Document.parse(deep)
        },expression: .__fromSyntaxNode("try Document.parse(deep)"),comments: ["a document may nest without limit"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MarkupTests/DocumentTests.swift:27:9-29:10
