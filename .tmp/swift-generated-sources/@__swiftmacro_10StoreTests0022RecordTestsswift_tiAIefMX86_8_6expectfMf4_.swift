Testing.__checkValue(try texts {
                $0.before = page[1]; $0.limit = 1
            } == ["load 90 % of ups1"],expression: .__fromSyntaxNode(#"try texts {\#n                $0.before = page[1]; $0.limit = 1\#n            } == ["load 90 % of ups1"]"#),comments: ["the second page of events is wrong"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RecordTests.swift:87:9-90:78
