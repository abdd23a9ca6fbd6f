Testing.__checkValue(made,expression: .__fromSyntaxNode("made"),comments: ["no temporary directory"],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/StoreTests/Scratch.swift:14:13-14:53
