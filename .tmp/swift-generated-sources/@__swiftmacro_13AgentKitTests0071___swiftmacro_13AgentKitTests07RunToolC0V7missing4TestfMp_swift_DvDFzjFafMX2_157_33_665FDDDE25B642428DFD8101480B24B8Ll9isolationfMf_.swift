nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests07RunToolC0V7missing4TestfMp_.swift:3:158-3:168
