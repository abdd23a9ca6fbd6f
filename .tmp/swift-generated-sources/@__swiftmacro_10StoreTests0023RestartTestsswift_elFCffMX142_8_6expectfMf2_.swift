Testing.__checkValue(try reader.events().first?.event.text == "pass \(Int(number))",expression: .__fromSyntaxNode(#"try reader.events().first?.event.text == "pass \(Int(number))""#),comments: ["events and facts are of different passes"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/StoreTests/RestartTests.swift:143:9-143:124
