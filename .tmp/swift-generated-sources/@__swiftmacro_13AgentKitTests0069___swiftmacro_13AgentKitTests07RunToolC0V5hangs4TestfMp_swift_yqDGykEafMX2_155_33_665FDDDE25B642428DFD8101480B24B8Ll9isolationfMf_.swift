nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests07RunToolC0V5hangs4TestfMp_.swift:3:156-3:166
