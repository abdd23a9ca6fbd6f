Testing.__checkBinaryOperation(settings.policy,{ $0 == $1() },{
                    var policy = Policy(); policy.weights = settings.policy.weights; return policy
                }(),expression: .__fromBinaryOperation(.__fromSyntaxNode("settings.policy"),"==",.__fromSyntaxNode("{\n                    var policy = Policy(); policy.weights = settings.policy.weights; return policy\n                }()")),comments: ["an example changes the policy"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/SettingsTests/CatalogueTests.swift:25:9-29:54
