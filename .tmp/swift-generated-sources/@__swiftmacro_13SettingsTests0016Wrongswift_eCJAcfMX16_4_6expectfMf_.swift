Testing.__checkBinaryOperation(found.count,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("found.count"),"==",.__fromSyntaxNode("1")),comments: ["a configuration with one fault is told to have \(found)"],isRequired: false,sourceLocation: location).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/Wrong.swift:17:5-17:115
