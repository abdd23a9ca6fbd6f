nil                                                                                                                             

// original-source-range: /work/tree/Tests/AgentKitTests/RunToolTests.swift:1:27-1:37
