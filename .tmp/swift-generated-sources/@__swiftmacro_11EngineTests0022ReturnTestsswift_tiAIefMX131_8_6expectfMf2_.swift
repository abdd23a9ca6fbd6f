Testing.__checkBinaryOperation(child.alert("server.srv1.start"),{ $0 != $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"child.alert("server.srv1.start")"#),"!=",.__fromSyntaxNode("nil")),comments: ["that a server waits in vain is not told"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Core/Tests/EngineTests/ReturnTests.swift:132:9-132:100
