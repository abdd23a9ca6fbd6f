Testing.__checkBinaryOperation(circle.alert("server.srv1.start") != nil,{ $0 && $1() },circle.alert("server.srv2.start") != nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"circle.alert("server.srv1.start") != nil"#),"&&",.__fromSyntaxNode(#"circle.alert("server.srv2.start") != nil"#)),comments: ["a circle is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:127:9-127:126
