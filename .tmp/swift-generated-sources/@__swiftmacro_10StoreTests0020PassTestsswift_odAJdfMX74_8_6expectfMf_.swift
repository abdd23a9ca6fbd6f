Testing.__checkValue(try scratch.sqlite("CREATE TRIGGER broken BEFORE INSERT ON passes BEGIN SELECT RAISE(ABORT, 'no'); END") == "",expression: .__fromSyntaxNode(#"try scratch.sqlite("CREATE TRIGGER broken BEFORE INSERT ON passes BEGIN SELECT RAISE(ABORT, 'no'); END") == """#),comments: [.__line("// A trigger makes SQLite itself fail at the end of the pass, after facts, history and findings.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/PassTests.swift:75:9-75:128
