Testing.__checkBinaryOperation(found.first?.contains(word),{ $0 == $1() },true,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.first?.contains(word)"),"==",.__fromSyntaxNode("true")),comments: ["the message does not say '\(word)': \(found.first ?? "no message")"],isRequired: false,sourceLocation: location).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/Wrong.swift:19:9-21:38
