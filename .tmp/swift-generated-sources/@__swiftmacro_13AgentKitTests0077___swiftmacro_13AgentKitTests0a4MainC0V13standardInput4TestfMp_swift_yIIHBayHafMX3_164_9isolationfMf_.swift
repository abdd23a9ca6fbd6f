nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a4MainC0V13standardInput4TestfMp_.swift:4:165-4:175
