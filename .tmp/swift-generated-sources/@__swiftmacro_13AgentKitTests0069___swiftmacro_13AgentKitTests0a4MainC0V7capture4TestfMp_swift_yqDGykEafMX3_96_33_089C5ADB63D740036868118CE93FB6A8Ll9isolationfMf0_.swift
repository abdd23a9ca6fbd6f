nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a4MainC0V7capture4TestfMp_.swift:4:97-4:107
