Testing.__checkBinaryOperation(settings.agents.settings["scan-nut"],{ $0 == $1() },[
                "upses": .list(["ups1@localhost", "ups2@localhost"]), "retries": .number(3), "quiet": .flag(true),
            ],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"settings.agents.settings["scan-nut"]"#),"==",.__fromSyntaxNode(#"[\#n                "upses": .list(["ups1@localhost", "ups2@localhost"]), "retries": .number(3), "quiet": .flag(true),\#n            ]"#)),comments: ["settings of an agent are not read"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/ReadingTests.swift:19:9-22:52
