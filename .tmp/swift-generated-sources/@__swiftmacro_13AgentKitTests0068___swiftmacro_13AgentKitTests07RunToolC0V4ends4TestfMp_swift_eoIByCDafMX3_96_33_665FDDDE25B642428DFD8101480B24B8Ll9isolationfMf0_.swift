nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests07RunToolC0V4ends4TestfMp_.swift:4:97-4:107
