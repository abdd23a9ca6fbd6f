Testing.__checkBinaryOperation(settings.site,{ $0 == $1() },Site(anvil: "n7", hosts: [Site.HostEntry(name: "n7", role: .node)]),expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.site"),"==",.__fromSyntaxNode(#"Site(anvil: "n7", hosts: [Site.HostEntry(name: "n7", role: .node)])"#)),comments: ["the site is not n7 alone"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:53:9-53:130
