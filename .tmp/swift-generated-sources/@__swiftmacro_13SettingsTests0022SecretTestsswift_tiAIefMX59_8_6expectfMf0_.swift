Testing.__checkFunctionCall(message.self,calling: {
  $0.hasPrefix($1)
},"\(path):3:28: agents.settings.scan-snmp.community:",expression: .__fromFunctionCall(.__fromSyntaxNode("message"),"hasPrefix",(nil,.__fromSyntaxNode(#""\(path):3:28: agents.settings.scan-snmp.community:""#))),comments: ["the place is told as \(message)"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:60:9-60:124
