Testing.__checkBinaryOperation(settings.agents.secrets,{ $0 == $1() },["scan-snmp.community"],expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.agents.secrets"),"==",.__fromSyntaxNode(#"["scan-snmp.community"]"#)),comments: ["a secret in the file is not marked as one"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/SecretTests.swift:65:9-65:113
