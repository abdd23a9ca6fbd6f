nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests07RunToolC0V4ends4TestfMp_.swift:3:155-3:165
