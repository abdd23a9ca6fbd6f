nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests07RunToolC0V7endless4TestfMp_.swift:4:97-4:107
