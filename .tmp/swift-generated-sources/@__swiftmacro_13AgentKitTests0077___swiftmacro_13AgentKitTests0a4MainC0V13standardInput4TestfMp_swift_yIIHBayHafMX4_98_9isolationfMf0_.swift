nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a4MainC0V13standardInput4TestfMp_.swift:5:99-5:109
