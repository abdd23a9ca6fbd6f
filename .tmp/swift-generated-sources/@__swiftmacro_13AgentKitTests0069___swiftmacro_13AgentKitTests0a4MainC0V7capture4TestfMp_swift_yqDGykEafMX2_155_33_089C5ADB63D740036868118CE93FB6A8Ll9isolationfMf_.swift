nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a4MainC0V7capture4TestfMp_.swift:3:156-3:166
