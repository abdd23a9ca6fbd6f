nil                                                                                                                             

// original-source-range: @__swiftmacro_13AgentKitTests0a9LineCodecC0V8defaults4TestfMp_.swift:4:164-4:174
